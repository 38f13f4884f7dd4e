using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A read-only range of memory that may live on the heap: of an array, a string or a MemoryManager.</summary>
public readonly struct ReadOnlyMemory<T> : IEquatable<ReadOnlyMemory<T>>
{
    internal readonly object _object; // T[], string or MemoryManager<T>
    internal readonly int _index, _length;

    public ReadOnlyMemory(T[] array)
    {
        if (array == null) return;
        _object = array;
        _length = array.Length;
    }

    public ReadOnlyMemory(T[] array, int start, int length)
    {
        if (array == null)
        {
            if (start != 0 || length != 0) ThrowHelper.OutOfRange();
            return;
        }
        if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start)) ThrowHelper.OutOfRange();
        _object = array;
        _index = start;
        _length = length;
    }

    internal ReadOnlyMemory(object source, int start, int length)
    {
        _object = source;
        _index = start;
        _length = length;
    }

    public static ReadOnlyMemory<T> Empty => default;
    public int Length => _length;
    public bool IsEmpty => _length == 0;

    public ReadOnlySpan<T> Span
    {
        get
        {
            if (_object is T[] array) return new ReadOnlySpan<T>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), _index), _length);
            if (_object is string text) return new ReadOnlySpan<T>(ref Unsafe.Add(ref Unsafe.As<char, T>(ref Unsafe.AsRef(in text.GetPinnableReference())), _index), _length);
            if (_object is MemoryManager<T> manager) return manager.GetSpan().Slice(_index, _length);
            return default;
        }
    }

    public static implicit operator ReadOnlyMemory<T>(T[] array) => new ReadOnlyMemory<T>(array);
    public static implicit operator ReadOnlyMemory<T>(ArraySegment<T> segment) => new ReadOnlyMemory<T>(segment.Array, segment.Offset, segment.Count);

    public override string ToString()
    {
        if (typeof(T) == typeof(char))
            return _object is string text ? text.Substring(_index, _length) : Span.ToString();
        return "System.ReadOnlyMemory<" + typeof(T).Name + ">[" + _length.ToString() + "]";
    }

    public ReadOnlyMemory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length) ThrowHelper.OutOfRange("start");
        return new ReadOnlyMemory<T>(_object, _index + start, _length - start);
    }

    public ReadOnlyMemory<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start)) ThrowHelper.OutOfRange("start");
        return new ReadOnlyMemory<T>(_object, _index + start, length);
    }

    public void CopyTo(Memory<T> destination) => Span.CopyTo(destination.Span);
    public bool TryCopyTo(Memory<T> destination) => Span.TryCopyTo(destination.Span);

    /// <summary>Keeps the memory where it is until the handle is disposed of.</summary>
    public unsafe MemoryHandle Pin()
    {
        if (_object is MemoryManager<T> manager) return manager.Pin(_index);
        if (_object == null) return default;
        GCHandle handle = GCHandle.Alloc(_object, GCHandleType.Pinned);
        return new MemoryHandle(Unsafe.AsPointer(ref MemoryMarshal.GetReference(Span)), handle);
    }

    public T[] ToArray() => Span.ToArray();
    public override bool Equals(object obj) => obj is ReadOnlyMemory<T> other ? Equals(other) : obj is Memory<T> m && Equals((ReadOnlyMemory<T>)m);
    public bool Equals(ReadOnlyMemory<T> other) => _object == other._object && _index == other._index && _length == other._length;
    public override int GetHashCode() => _object == null ? 0 : HashCode.Combine(RuntimeHelpers.GetHashCode(_object), _index, _length);
}
