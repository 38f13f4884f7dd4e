using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>The base of all arrays.</summary>
[Serializable]
public abstract unsafe partial class Array : ICloneable, IList, IStructuralComparable, IStructuralEquatable
{
    internal Array() { }

    /// <summary>Creates an array; lowerBounds may be null. A rank of 1 without bounds gives T[]. Throws OutOfMemoryException, TypeLoadException.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern Array CreateCore(RuntimeType elementType, int rank, int* lengths, int* lowerBounds);
    /// <summary>Creates an array of exactly the given array type.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern Array CreateOfType(RuntimeType arrayType, int rank, int* lengths, int* lowerBounds);
    /// <summary>Copies with the conversions that Array.Copy allows. Ranges were checked. Throws ArrayTypeMismatchException, InvalidCastException.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void CopyCore(Array source, int sourceIndex, Array destination, int destinationIndex, int length);
    /// <summary>Sets elements to zero. The range was checked.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void ClearCore(Array array, int index, int length);
    /// <summary>An element, boxed if need be, by its position in memory order.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern object GetFlat(Array array, nint index);
    /// <summary>Stores with widening of primitives. Throws InvalidCastException.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void SetFlat(Array array, nint index, object value);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetElementSizeCore(Array array);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetElementKindCore(Array array);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool IsVectorCore(Array array);

    public extern int Length
    {
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        get;
    }

    public long LongLength => Length;

    public extern int Rank
    {
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        get;
    }

    internal int ElementSize => GetElementSizeCore(this);
    internal CorElementType ElementKind => (CorElementType)GetElementKindCore(this);

    // True for T[]; false for arrays with bounds, even of one dimension.
    internal bool IsVector => IsVectorCore(this);

    // Arrays with bounds keep {length, lower bound} pairs after the total length.
    private ref int Bound(int dimension) => ref Unsafe.Add(ref Unsafe.As<byte, int>(ref Unsafe.Add(ref this.GetRawData(), 8)), dimension * 2);

    public int GetLength(int dimension)
    {
        if ((uint)dimension >= (uint)Rank)
            throw new IndexOutOfRangeException(SR.IndexOutOfRange_ArrayRankIndex);
        return IsVector ? Length : Bound(dimension);
    }

    public long GetLongLength(int dimension) => GetLength(dimension);

    public int GetLowerBound(int dimension)
    {
        if ((uint)dimension >= (uint)Rank)
            throw new IndexOutOfRangeException(SR.IndexOutOfRange_ArrayRankIndex);
        return IsVector ? 0 : Unsafe.Add(ref Bound(dimension), 1);
    }

    public int GetUpperBound(int dimension)
    {
        if ((uint)dimension >= (uint)Rank)
            throw new IndexOutOfRangeException(SR.IndexOutOfRange_ArrayRankIndex);
        return GetLowerBound(dimension) + (IsVector ? Length : Bound(dimension)) - 1;
    }

    public static int MaxLength => 0x7FFFFFC7;

    private static RuntimeType CheckElementType(Type elementType)
    {
        ArgumentNullException.ThrowIfNull(elementType);
        if (elementType.UnderlyingSystemType is not RuntimeType t)
            throw new ArgumentException(SR.Arg_MustBeType, nameof(elementType));
        if (t.ContainsGenericParameters)
            throw new NotSupportedException(SR.NotSupported_OpenType);
        if (t == typeof(void))
            throw new NotSupportedException(SR.NotSupported_VoidArray);
        if (t.IsByRefLike || t.IsByRef)
            throw new NotSupportedException(SR.NotSupported_ByRefLikeArray);
        return t;
    }

    public static Array CreateInstance(Type elementType, int length)
    {
        RuntimeType t = CheckElementType(elementType);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return CreateCore(t, 1, &length, null);
    }

    public static Array CreateInstance(Type elementType, int length1, int length2)
    {
        RuntimeType t = CheckElementType(elementType);
        ArgumentOutOfRangeException.ThrowIfNegative(length1);
        ArgumentOutOfRangeException.ThrowIfNegative(length2);
        int* lengths = stackalloc int[2] { length1, length2 };
        return CreateCore(t, 2, lengths, null);
    }

    public static Array CreateInstance(Type elementType, int length1, int length2, int length3)
    {
        RuntimeType t = CheckElementType(elementType);
        ArgumentOutOfRangeException.ThrowIfNegative(length1);
        ArgumentOutOfRangeException.ThrowIfNegative(length2);
        ArgumentOutOfRangeException.ThrowIfNegative(length3);
        int* lengths = stackalloc int[3] { length1, length2, length3 };
        return CreateCore(t, 3, lengths, null);
    }

    public static Array CreateInstance(Type elementType, params int[] lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        RuntimeType t = CheckElementType(elementType);
        if (lengths.Length == 0)
            throw new ArgumentException(SR.Arg_NeedAtLeast1Rank);
        for (int i = 0; i < lengths.Length; i++)
            ArgumentOutOfRangeException.ThrowIfNegative(lengths[i], "lengths[" + i + "]");
        fixed (int* p = lengths)
            return CreateCore(t, lengths.Length, p, null);
    }

    public static Array CreateInstance(Type elementType, params long[] lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        int[] narrow = new int[lengths.Length];
        for (int i = 0; i < lengths.Length; i++)
        {
            narrow[i] = (int)lengths[i];
            if (narrow[i] != lengths[i])
                ThrowHelper.OutOfRange("len", SR.ArgumentOutOfRange_HugeArrayNotSupported);
        }
        return CreateInstance(elementType, narrow);
    }

    public static Array CreateInstance(Type elementType, int[] lengths, int[] lowerBounds)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        ArgumentNullException.ThrowIfNull(lowerBounds);
        RuntimeType t = CheckElementType(elementType);
        if (lengths.Length != lowerBounds.Length)
            throw new ArgumentException(SR.Arg_RanksAndBounds);
        if (lengths.Length == 0)
            throw new ArgumentException(SR.Arg_NeedAtLeast1Rank);
        for (int i = 0; i < lengths.Length; i++)
            ArgumentOutOfRangeException.ThrowIfNegative(lengths[i], "lengths[" + i + "]");
        fixed (int* p = lengths)
        fixed (int* q = lowerBounds)
            return CreateCore(t, lengths.Length, p, q);
    }

    /// <summary>An array of exactly the given array type.</summary>
    public static Array CreateInstanceFromArrayType(Type arrayType, int length)
    {
        ArgumentNullException.ThrowIfNull(arrayType);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (arrayType is not RuntimeType t || !t.IsArray)
            throw new ArgumentException(SR.Argument_HasToBeArrayClass, nameof(arrayType));
        if (t.GetArrayRank() != 1)
            throw new ArgumentException(SR.Arg_RankIndices);
        return CreateOfType(t, 1, &length, null);
    }

    public static Array CreateInstanceFromArrayType(Type arrayType, params int[] lengths) => CreateInstanceFromArrayType(arrayType, lengths, null);

    public static Array CreateInstanceFromArrayType(Type arrayType, int[] lengths, int[] lowerBounds)
    {
        ArgumentNullException.ThrowIfNull(arrayType);
        ArgumentNullException.ThrowIfNull(lengths);
        if (arrayType is not RuntimeType t || !t.IsArray)
            throw new ArgumentException(SR.Argument_HasToBeArrayClass, nameof(arrayType));
        if (t.GetArrayRank() != lengths.Length || (lowerBounds != null && lowerBounds.Length != lengths.Length))
            throw new ArgumentException(SR.Arg_RankIndices);
        fixed (int* p = lengths)
        fixed (int* q = lowerBounds)
            return CreateOfType(t, lengths.Length, p, q);
    }

    /// <summary>The one empty array of a type.</summary>
    public static T[] Empty<T>() => EmptyArray<T>.Value;

    private static class EmptyArray<T>
    {
        internal static readonly T[] Value = new T[0];
    }

    public static void Copy(Array sourceArray, Array destinationArray, int length)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        Copy(sourceArray, sourceArray.GetLowerBound(0), destinationArray, destinationArray.GetLowerBound(0), length);
    }

    /// <summary>Copies elements, converting by boxing, unboxing, casting or widening where the types differ.</summary>
    public static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        if (sourceArray.GetType() != destinationArray.GetType() && sourceArray.Rank != destinationArray.Rank)
            throw new RankException(SR.Rank_MustMatch);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        int source = sourceIndex - sourceArray.GetLowerBound(0);
        int destination = destinationIndex - destinationArray.GetLowerBound(0);
        if (source < 0)
            ThrowHelper.OutOfRange("sourceIndex", SR.ArgumentOutOfRange_ArrayLB);
        if (destination < 0)
            ThrowHelper.OutOfRange("destinationIndex", SR.ArgumentOutOfRange_ArrayLB);
        if ((uint)(source + length) > (uint)sourceArray.Length)
            throw new ArgumentException(SR.Arg_LongerThanSrcArray, nameof(sourceArray));
        if ((uint)(destination + length) > (uint)destinationArray.Length)
            throw new ArgumentException(SR.Arg_LongerThanDestArray, nameof(destinationArray));
        CopyCore(sourceArray, source, destinationArray, destination, length);
    }

    private static int Narrow(long value, string name)
    {
        int narrow = (int)value;
        if (narrow != value)
            ThrowHelper.OutOfRange(name, SR.ArgumentOutOfRange_HugeArrayNotSupported);
        return narrow;
    }

    public static void Copy(Array sourceArray, Array destinationArray, long length) => Copy(sourceArray, destinationArray, Narrow(length, nameof(length)));

    public static void Copy(Array sourceArray, long sourceIndex, Array destinationArray, long destinationIndex, long length)
        => Copy(sourceArray, Narrow(sourceIndex, nameof(sourceIndex)), destinationArray, Narrow(destinationIndex, nameof(destinationIndex)), Narrow(length, nameof(length)));

    public static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        Type source = sourceArray.GetType().GetElementType();
        Type destination = destinationArray.GetType().GetElementType();
        if (source != destination && (source.IsValueType || destination.IsValueType || !destination.IsAssignableFrom(source)))
            throw new ArrayTypeMismatchException(SR.ArrayTypeMismatch_ConstrainedCopy);
        Copy(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
    }

    public static void Clear(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        ClearCore(array, 0, array.Length);
    }

    public static void Clear(Array array, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(array);
        int offset = index - array.GetLowerBound(0);
        if (offset < 0 || length < 0 || (uint)(offset + length) > (uint)array.Length)
            ThrowHelper.IndexOutOfRange();
        ClearCore(array, offset, length);
    }

    private nint Flatten(ReadOnlySpan<int> indices)
    {
        if (Rank != indices.Length)
            throw new ArgumentException(SR.Arg_RankIndices);
        if (IsVector)
        {
            if ((uint)indices[0] >= (uint)Length)
                ThrowHelper.IndexOutOfRange();
            return indices[0];
        }
        nint flat = 0;
        for (int i = 0; i < indices.Length; i++)
        {
            int length = Bound(i);
            int index = indices[i] - Unsafe.Add(ref Bound(i), 1);
            if ((uint)index >= (uint)length)
                ThrowHelper.IndexOutOfRange();
            flat = flat * length + index;
        }
        return flat;
    }

    public object GetValue(int index)
    {
        if (Rank != 1)
            throw new ArgumentException(SR.Arg_Need1DArray);
        return GetFlat(this, Flatten(new ReadOnlySpan<int>(in index)));
    }

    public object GetValue(int index1, int index2)
    {
        if (Rank != 2)
            throw new ArgumentException(SR.Arg_Need2DArray);
        return GetFlat(this, Flatten(stackalloc int[] { index1, index2 }));
    }

    public object GetValue(int index1, int index2, int index3)
    {
        if (Rank != 3)
            throw new ArgumentException(SR.Arg_Need3DArray);
        return GetFlat(this, Flatten(stackalloc int[] { index1, index2, index3 }));
    }

    public object GetValue(params int[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        return GetFlat(this, Flatten(indices));
    }

    public object GetValue(long index) => GetValue(Narrow(index, nameof(index)));
    public object GetValue(long index1, long index2) => GetValue(Narrow(index1, nameof(index1)), Narrow(index2, nameof(index2)));
    public object GetValue(long index1, long index2, long index3) => GetValue(Narrow(index1, nameof(index1)), Narrow(index2, nameof(index2)), Narrow(index3, nameof(index3)));
    public object GetValue(params long[] indices) => GetValue(NarrowAll(indices));

    private static int[] NarrowAll(long[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        int[] narrow = new int[indices.Length];
        for (int i = 0; i < indices.Length; i++)
            narrow[i] = Narrow(indices[i], "index");
        return narrow;
    }

    public void SetValue(object value, int index)
    {
        if (Rank != 1)
            throw new ArgumentException(SR.Arg_Need1DArray);
        SetFlat(this, Flatten(new ReadOnlySpan<int>(in index)), value);
    }

    public void SetValue(object value, int index1, int index2)
    {
        if (Rank != 2)
            throw new ArgumentException(SR.Arg_Need2DArray);
        SetFlat(this, Flatten(stackalloc int[] { index1, index2 }), value);
    }

    public void SetValue(object value, int index1, int index2, int index3)
    {
        if (Rank != 3)
            throw new ArgumentException(SR.Arg_Need3DArray);
        SetFlat(this, Flatten(stackalloc int[] { index1, index2, index3 }), value);
    }

    public void SetValue(object value, params int[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        SetFlat(this, Flatten(indices), value);
    }

    public void SetValue(object value, long index) => SetValue(value, Narrow(index, nameof(index)));
    public void SetValue(object value, long index1, long index2) => SetValue(value, Narrow(index1, nameof(index1)), Narrow(index2, nameof(index2)));
    public void SetValue(object value, long index1, long index2, long index3) => SetValue(value, Narrow(index1, nameof(index1)), Narrow(index2, nameof(index2)), Narrow(index3, nameof(index3)));
    public void SetValue(object value, params long[] indices) => SetValue(value, NarrowAll(indices));

    internal object GetFlat(nint index) => GetFlat(this, index);
    internal void SetFlat(nint index, object value) => SetFlat(this, index, value);

    /// <summary>Calls the default constructor of every element of an array of structs.</summary>
    public void Initialize()
    {
        Type element = GetType().GetElementType();
        if (!element.IsValueType || element.IsPrimitive)
            return;
        System.Reflection.ConstructorInfo constructor = element.GetConstructor(Type.EmptyTypes);
        if (constructor == null)
            return;
        for (int i = 0; i < Length; i++)
            SetFlat(this, i, constructor.Invoke(null));
    }

    public object Clone() => CloneBox();

    public object SyncRoot => this;
    public bool IsReadOnly => false;
    public bool IsFixedSize => true;
    public bool IsSynchronized => false;

    int ICollection.Count => Length;
    object IList.this[int index]
    {
        get => GetValue(index);
        set => SetValue(value, index);
    }

    int IList.Add(object value) => throw new NotSupportedException(SR.NotSupported_FixedSizeCollection);
    bool IList.Contains(object value) => IndexOf(this, value) >= GetLowerBound(0);
    void IList.Clear() => Clear(this);
    int IList.IndexOf(object value) => IndexOf(this, value);
    void IList.Insert(int index, object value) => throw new NotSupportedException(SR.NotSupported_FixedSizeCollection);
    void IList.Remove(object value) => throw new NotSupportedException(SR.NotSupported_FixedSizeCollection);
    void IList.RemoveAt(int index) => throw new NotSupportedException(SR.NotSupported_FixedSizeCollection);

    public void CopyTo(Array array, int index)
    {
        if (array != null && array.Rank != 1)
            throw new ArgumentException(SR.Arg_RankMultiDimNotSupported);
        ArgumentNullException.ThrowIfNull(array);
        Copy(this, GetLowerBound(0), array, index, Length);
    }

    public void CopyTo(Array array, long index) => CopyTo(array, Narrow(index, nameof(index)));

    public IEnumerator GetEnumerator() => new ObjectEnumerator(this);

    /// <summary>Walks any array in memory order.</summary>
    private sealed class ObjectEnumerator : IEnumerator, ICloneable
    {
        private readonly Array _array;
        private nint _index = -1;

        internal ObjectEnumerator(Array array) { _array = array; }

        public object Clone() => MemberwiseClone();

        public bool MoveNext()
        {
            nint next = _index + 1;
            if (next >= _array.Length)
            {
                _index = _array.Length;
                return false;
            }
            _index = next;
            return true;
        }

        public object Current
        {
            get
            {
                if (_index < 0)
                    ThrowHelper.EnumerationNotStarted();
                if (_index >= _array.Length)
                    ThrowHelper.EnumerationEnded();
                return GetFlat(_array, _index);
            }
        }

        public void Reset() => _index = -1;
    }

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        if (other == null)
            return 1;
        if (other is not Array o || Length != o.Length)
            throw new ArgumentException(SR.ArgumentException_OtherNotArrayOfCorrectLength, nameof(other));
        for (int i = 0; i < o.Length; i++)
        {
            int c = comparer.Compare(GetValue(i), o.GetValue(i));
            if (c != 0)
                return c;
        }
        return 0;
    }

    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
    {
        if (other == null)
            return false;
        if ((object)this == other)
            return true;
        if (other is not Array o || o.Length != Length)
            return false;
        for (int i = 0; i < o.Length; i++)
        {
            if (!comparer.Equals(GetValue(i), o.GetValue(i)))
                return false;
        }
        return true;
    }

    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        HashCode hash = default;
        for (int i = Math.Max(0, Length - 8); i < Length; i++)
            hash.Add(comparer.GetHashCode(GetValue(i)));
        return hash.ToHashCode();
    }
}
