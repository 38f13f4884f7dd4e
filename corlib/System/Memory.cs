using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A range of memory that may live on the heap: of an array, a string or a MemoryManager.</summary>
public readonly struct Memory<T> : IEquatable<Memory<T>>
{
    internal readonly object _object; // T[], string or MemoryManager<T>
    internal readonly int _index, _length;

    public Memory(T[] array)
    {
        if (array == null) return;
        if (!typeof(T).IsValueType && array.GetType() != typeof(T[])) ThrowHelper.ArrayTypeMismatch();
        _object = array;
        _length = array.Length;
    }

    public Memory(T[] array, int start, int length)
    {
        if (array == null)
        {
            if (start != 0 || length != 0) ThrowHelper.OutOfRange();
            return;
        }
        if (!typeof(T).IsValueType && array.GetType() != typeof(T[])) ThrowHelper.ArrayTypeMismatch();
        if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start)) ThrowHelper.OutOfRange();
        _object = array;
        _index = start;
        _length = length;
    }

    internal Memory(object source, int start, int length)
    {
        _object = source;
        _index = start;
        _length = length;
    }

    public static Memory<T> Empty => default;
    public int Length => _length;
    public bool IsEmpty => _length == 0;

    public Span<T> Span
    {
        get
        {
            if (_object is T[] array) return new Span<T>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), _index), _length);
            if (_object is string text) return new Span<T>(ref Unsafe.Add(ref Unsafe.As<char, T>(ref Unsafe.AsRef(in text.GetPinnableReference())), _index), _length);
            if (_object is MemoryManager<T> manager) return manager.GetSpan().Slice(_index, _length);
            return default;
        }
    }

    public static implicit operator Memory<T>(T[] array) => new Memory<T>(array);
    public static implicit operator Memory<T>(ArraySegment<T> segment) => new Memory<T>(segment.Array, segment.Offset, segment.Count);
    public static implicit operator ReadOnlyMemory<T>(Memory<T> memory) => new ReadOnlyMemory<T>(memory._object, memory._index, memory._length);

    public override string ToString()
    {
        if (typeof(T) == typeof(char))
            return _object is string text ? text.Substring(_index, _length) : Span.ToString();
        return "System.Memory<" + typeof(T).Name + ">[" + _length.ToString() + "]";
    }

    public Memory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length) ThrowHelper.OutOfRange("start");
        return new Memory<T>(_object, _index + start, _length - start);
    }

    public Memory<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start)) ThrowHelper.OutOfRange("start");
        return new Memory<T>(_object, _index + start, length);
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
    public override bool Equals(object obj) => obj is Memory<T> other ? Equals(other) : obj is ReadOnlyMemory<T> r && r.Equals(this);
    public bool Equals(Memory<T> other) => _object == other._object && _index == other._index && _length == other._length;
    public override int GetHashCode() => _object == null ? 0 : HashCode.Combine(RuntimeHelpers.GetHashCode(_object), _index, _length);
}
