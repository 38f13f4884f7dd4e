using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>Memory that is not written through.</summary>
public readonly struct ReadOnlyMemory<T> : IEquatable<ReadOnlyMemory<T>>
{
    internal readonly object _object;
    internal readonly int _index;
    internal readonly int _length;

    public ReadOnlyMemory(T[] array)
    {
        _object = array;
        _length = array?.Length ?? 0;
    }

    public ReadOnlyMemory(T[] array, int start, int length)
    {
        if (array == null)
        {
            if (start != 0 || length != 0)
                ThrowHelper.OutOfRange();
            this = default;
            return;
        }
        if ((ulong)(uint)start + (uint)length > (uint)array.Length)
            ThrowHelper.OutOfRange();
        _object = array;
        _index = start;
        _length = length;
    }

    internal ReadOnlyMemory(object owner, int start, int length)
    {
        _object = owner;
        _index = start;
        _length = length;
    }

    public static implicit operator ReadOnlyMemory<T>(T[] array) => new ReadOnlyMemory<T>(array);
    public static implicit operator ReadOnlyMemory<T>(ArraySegment<T> segment) => new ReadOnlyMemory<T>(segment.Array, segment.Offset, segment.Count);

    public static ReadOnlyMemory<T> Empty => default;
    public int Length => _length;
    public bool IsEmpty => _length == 0;

    public override string ToString()
    {
        if (typeof(T) == typeof(char))
            return Span.ToString();
        return "System.ReadOnlyMemory<" + typeof(T).Name + ">[" + _length + "]";
    }

    public ReadOnlyMemory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
            ThrowHelper.OutOfRange("start");
        return new ReadOnlyMemory<T>(_object, _index + start, _length - start);
    }

    public ReadOnlyMemory<T> Slice(int start, int length)
    {
        if ((ulong)(uint)start + (uint)length > (uint)_length)
            ThrowHelper.OutOfRange("start");
        return new ReadOnlyMemory<T>(_object, _index + start, length);
    }

    public ReadOnlySpan<T> Span
    {
        get
        {
            object owner = _object;
            if (owner == null)
                return default;
            if (typeof(T) == typeof(char) && owner is string text)
                return new ReadOnlySpan<T>(ref Unsafe.As<char, T>(ref Unsafe.Add(ref text.GetRawStringData(), _index)), _length);
            if (owner is MemoryManager<T> manager)
            {
                Span<T> span = manager.GetSpan().Slice(_index, _length);
                return span;
            }
            return new ReadOnlySpan<T>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Unsafe.As<T[]>(owner)), _index), _length);
        }
    }

    public void CopyTo(Memory<T> destination) => Span.CopyTo(destination.Span);
    public bool TryCopyTo(Memory<T> destination) => Span.TryCopyTo(destination.Span);

    public unsafe MemoryHandle Pin()
    {
        object owner = _object;
        if (owner == null)
            return default;
        if (owner is MemoryManager<T> manager)
            return manager.Pin(_index);
        GCHandle handle = GCHandle.Alloc(owner, GCHandleType.Pinned);
        return new MemoryHandle(Unsafe.AsPointer(ref Span._reference), handle);
    }

    public T[] ToArray() => Span.ToArray();
    public override bool Equals([NotNullWhen(true)] object obj) => obj is ReadOnlyMemory<T> r ? Equals(r) : obj is Memory<T> m && Equals(m);
    public bool Equals(ReadOnlyMemory<T> other) => _object == other._object && _index == other._index && _length == other._length;
    public override int GetHashCode() => _object == null ? 0 : HashCode.Combine(RuntimeHelpers.GetHashCode(_object), _index, _length);
}
