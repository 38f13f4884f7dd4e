using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A part of an array, a string or a memory manager's memory, storable on the heap.</summary>
public readonly struct Memory<T> : IEquatable<Memory<T>>
{
    internal readonly object _object;
    internal readonly int _index;
    internal readonly int _length;

    public Memory(T[] array)
    {
        if (array == null)
        {
            this = default;
            return;
        }
        if (!typeof(T).IsValueType && array.GetType() != typeof(T[]))
            ThrowHelper.ArrayTypeMismatch();
        _object = array;
        _length = array.Length;
    }

    public Memory(T[] array, int start, int length)
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
        _object = array;
        _index = start;
        _length = length;
    }

    internal Memory(object owner, int start, int length)
    {
        _object = owner;
        _index = start;
        _length = length;
    }

    public static implicit operator Memory<T>(T[] array) => new Memory<T>(array);
    public static implicit operator Memory<T>(ArraySegment<T> segment) => new Memory<T>(segment.Array, segment.Offset, segment.Count);
    public static implicit operator ReadOnlyMemory<T>(Memory<T> memory) => new ReadOnlyMemory<T>(memory._object, memory._index, memory._length);

    public static Memory<T> Empty => default;
    public int Length => _length;
    public bool IsEmpty => _length == 0;

    public override string ToString()
    {
        if (typeof(T) == typeof(char))
            return Span.ToString();
        return "System.Memory<" + typeof(T).Name + ">[" + _length + "]";
    }

    public Memory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
            ThrowHelper.OutOfRange("start");
        return new Memory<T>(_object, _index + start, _length - start);
    }

    public Memory<T> Slice(int start, int length)
    {
        if ((ulong)(uint)start + (uint)length > (uint)_length)
            ThrowHelper.OutOfRange();
        return new Memory<T>(_object, _index + start, length);
    }

    public Span<T> Span
    {
        get
        {
            ReadOnlySpan<T> span = new ReadOnlyMemory<T>(_object, _index, _length).Span;
            return new Span<T>(ref span._reference, span.Length);
        }
    }

    public void CopyTo(Memory<T> destination) => Span.CopyTo(destination.Span);
    public bool TryCopyTo(Memory<T> destination) => Span.TryCopyTo(destination.Span);
    public MemoryHandle Pin() => new ReadOnlyMemory<T>(_object, _index, _length).Pin();
    public T[] ToArray() => Span.ToArray();
    public override bool Equals([NotNullWhen(true)] object obj) => obj is ReadOnlyMemory<T> r ? r.Equals(this) : obj is Memory<T> m && Equals(m);
    public bool Equals(Memory<T> other) => _object == other._object && _index == other._index && _length == other._length;
    public override int GetHashCode() => _object == null ? 0 : HashCode.Combine(RuntimeHelpers.GetHashCode(_object), _index, _length);
}
