using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace System;

/// <summary>A window on contiguous memory: an array, the stack or native memory.</summary>
[NonVersionable]
[NativeMarshalling(typeof(SpanMarshaller<,>))]
public readonly ref struct Span<T>
{
    internal readonly ref T _reference;
    private readonly int _length;

    /// <summary>The whole array. Throws ArrayTypeMismatchException when its elements are of a derived type.</summary>
    public Span(T[] array)
    {
        if (array == null)
        {
            this = default;
            return;
        }
        if (!typeof(T).IsValueType && array.GetType() != typeof(T[]))
            ThrowHelper.ArrayTypeMismatch();
        _reference = ref MemoryMarshal.GetArrayDataReference(array);
        _length = array.Length;
    }

    /// <summary>A part of the array.</summary>
    public Span(T[] array, int start, int length)
    {
        if (array == null)
        {
            if (start != 0 || length != 0)
                ThrowHelper.OutOfRange();
            this = default;
            return;
        }
        if (!typeof(T).IsValueType && array.GetType() != typeof(T[]))
            ThrowHelper.ArrayTypeMismatch();
        if ((ulong)(uint)start + (uint)length > (uint)array.Length)
            ThrowHelper.OutOfRange();
        _reference = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), start);
        _length = length;
    }

    /// <summary>Native memory. The caller vouches for it.</summary>
    [CLSCompliant(false)]
    public unsafe Span(void* pointer, int length)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            throw new ArgumentException(string.Format(SR.Argument_InvalidTypeWithPointersNotSupported, typeof(T)));
        if (length < 0)
            ThrowHelper.OutOfRange();
        _reference = ref Unsafe.AsRef<T>(pointer);
        _length = length;
    }

    /// <summary>One value.</summary>
    public Span(ref T reference)
    {
        _reference = ref reference;
        _length = 1;
    }

    internal Span(ref T reference, int length)
    {
        _reference = ref reference;
        _length = length;
    }

    public ref T this[int index]
    {
        [NonVersionable, MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)_length)
                ThrowHelper.IndexOutOfRange();
            return ref Unsafe.Add(ref _reference, (nint)(uint)index);
        }
    }

    public int Length => _length;
    public bool IsEmpty => _length == 0;
    public static Span<T> Empty => default;

    public static bool operator ==(Span<T> left, Span<T> right) => left._length == right._length && Unsafe.AreSame(ref left._reference, ref right._reference);
    public static bool operator !=(Span<T> left, Span<T> right) => !(left == right);

    [Obsolete("Equals() on Span will always throw an exception. Use the equality operator instead.")]
    public override bool Equals(object obj) => throw new NotSupportedException(SR.NotSupported_CannotCallEqualsOnSpan);

    [Obsolete("GetHashCode() on Span will always throw an exception.")]
    public override int GetHashCode() => throw new NotSupportedException(SR.NotSupported_CannotCallGetHashCodeOnSpan);

    public static implicit operator Span<T>(T[] array) => new Span<T>(array);
    public static implicit operator Span<T>(ArraySegment<T> segment) => new Span<T>(segment.Array, segment.Offset, segment.Count);
    public static implicit operator ReadOnlySpan<T>(Span<T> span) => new ReadOnlySpan<T>(ref span._reference, span._length);

    public Enumerator GetEnumerator() => new Enumerator(this);

    /// <summary>Walks a span.</summary>
    public ref struct Enumerator : System.Collections.Generic.IEnumerator<T>
    {
        private readonly Span<T> _span;
        private int _index;

        internal Enumerator(Span<T> span)
        {
            _span = span;
            _index = -1;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            int next = _index + 1;
            if (next >= _span.Length)
                return false;
            _index = next;
            return true;
        }

        public ref T Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => ref _span[_index];
        }

        T System.Collections.Generic.IEnumerator<T>.Current => Current;
        object System.Collections.IEnumerator.Current => Current;
        void System.Collections.IEnumerator.Reset() => _index = -1;
        void IDisposable.Dispose() { }
    }

    public ref T GetPinnableReference()
    {
        if (_length != 0)
            return ref _reference;
        return ref Unsafe.NullRef<T>();
    }

    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            SpanHelpers.ClearRefs(ref Unsafe.As<T, byte>(ref _reference), (nuint)(uint)_length * (nuint)Unsafe.SizeOf<T>());
        else
            SpanHelpers.ClearMemory(ref Unsafe.As<T, byte>(ref _reference), (nuint)(uint)_length * (nuint)Unsafe.SizeOf<T>());
    }

    public void Fill(T value)
    {
        ref T p = ref _reference;
        for (int i = 0; i < _length; i++)
            Unsafe.Add(ref p, i) = value;
    }

    /// <summary>Copies everything. Throws ArgumentException when it does not fit.</summary>
    public void CopyTo(Span<T> destination)
    {
        if ((uint)_length > (uint)destination._length)
            ThrowHelper.DestinationTooShort();
        Buffer.Memmove(ref destination._reference, ref _reference, (nuint)(uint)_length);
    }

    public bool TryCopyTo(Span<T> destination)
    {
        if ((uint)_length > (uint)destination._length)
            return false;
        Buffer.Memmove(ref destination._reference, ref _reference, (nuint)(uint)_length);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
            ThrowHelper.OutOfRange();
        return new Span<T>(ref Unsafe.Add(ref _reference, (nint)(uint)start), _length - start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Slice(int start, int length)
    {
        if ((ulong)(uint)start + (uint)length > (uint)_length)
            ThrowHelper.OutOfRange();
        return new Span<T>(ref Unsafe.Add(ref _reference, (nint)(uint)start), length);
    }

    public T[] ToArray()
    {
        if (_length == 0)
            return Array.Empty<T>();
        T[] array = new T[_length];
        Buffer.Memmove(ref MemoryMarshal.GetArrayDataReference(array), ref _reference, (nuint)(uint)_length);
        return array;
    }

    /// <summary>The text for characters, else the type and length.</summary>
    public override string ToString()
    {
        if (typeof(T) == typeof(char))
            return new string(new ReadOnlySpan<char>(ref Unsafe.As<T, char>(ref _reference), _length));
        return "System.Span<" + typeof(T).Name + ">[" + _length.ToString() + "]";
    }
}
