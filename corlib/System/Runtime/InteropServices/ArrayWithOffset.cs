using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>An array of elements without references and a place in it, in bytes, to be passed to native code.</summary>
public struct ArrayWithOffset : IEquatable<ArrayWithOffset>
{
    private readonly object _array;
    private readonly int _offset, _bytes;

    /// <exception cref="ArgumentException">Not a one-dimensional array, or its elements hold references.</exception>
    /// <exception cref="IndexOutOfRangeException">The offset is behind the array's end.</exception>
    public ArrayWithOffset(object array, int offset)
    {
        _array = array;
        _offset = offset;
        _bytes = 0;
        if (array != null)
        {
            if (array is not Array { Rank: 1 } a || RuntimeType.HasReferences((RuntimeType)a.GetType().GetElementType()))
                throw new ArgumentException(SR.Argument_NotIsomorphic);
            long bytes = (long)a.Length * a.ElementSize;
            if (bytes > 0x7ffffff0)
                throw new ArgumentException(SR.Argument_StructArrayTooLarge);
            _bytes = (int)bytes;
        }
        if ((uint)offset > (uint)_bytes)
            throw new IndexOutOfRangeException(SR.IndexOutOfRange_ArrayWithOffset);
    }

    public object GetArray() => _array;
    public int GetOffset() => _offset;
    public override int GetHashCode() => _bytes; // the bytes behind the offset, and the offset
    public override bool Equals(object obj) => obj is ArrayWithOffset other && Equals(other);
    public bool Equals(ArrayWithOffset obj) => obj._array == _array && obj._offset == _offset && obj._bytes == _bytes;
    public static bool operator ==(ArrayWithOffset a, ArrayWithOffset b) => a.Equals(b);
    public static bool operator !=(ArrayWithOffset a, ArrayWithOffset b) => !a.Equals(b);
}
