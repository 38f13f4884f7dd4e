using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>A part of an array.</summary>
[Serializable]
public readonly struct ArraySegment<T> : IList<T>, IReadOnlyList<T>
{
    private readonly T[] _array;
    private readonly int _offset;
    private readonly int _count;

    public static ArraySegment<T> Empty { get; } = new ArraySegment<T>(new T[0]);

    public ArraySegment(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        _array = array;
        _offset = 0;
        _count = array.Length;
    }

    public ArraySegment(T[] array, int offset, int count)
    {
        if (array == null || (uint)offset > (uint)array.Length || (uint)count > (uint)(array.Length - offset))
        {
            ArgumentNullException.ThrowIfNull(array);
            ArgumentOutOfRangeException.ThrowIfNegative(offset);
            ArgumentOutOfRangeException.ThrowIfNegative(count);
            throw new ArgumentException(SR.Argument_InvalidOffLen);
        }
        _array = array;
        _offset = offset;
        _count = count;
    }

    public T[] Array => _array;
    public int Offset => _offset;
    public int Count => _count;

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_count)
                ThrowHelper.IndexArgumentOutOfRange();
            return _array[_offset + index];
        }
        set
        {
            if ((uint)index >= (uint)_count)
                ThrowHelper.IndexArgumentOutOfRange();
            _array[_offset + index] = value;
        }
    }

    private void CheckArray()
    {
        if (_array == null)
            throw new InvalidOperationException(SR.InvalidOperation_NullArray);
    }

    public Enumerator GetEnumerator()
    {
        CheckArray();
        return new Enumerator(this);
    }

    public override int GetHashCode() => _array is null ? 0 : HashCode.Combine(_offset, _count, _array.GetHashCode());

    public void CopyTo(T[] destination) => CopyTo(destination, 0);

    public void CopyTo(T[] destination, int destinationIndex)
    {
        CheckArray();
        System.Array.Copy(_array, _offset, destination, destinationIndex, _count);
    }

    public void CopyTo(ArraySegment<T> destination)
    {
        CheckArray();
        destination.CheckArray();
        if (_count > destination._count)
            ThrowHelper.DestinationTooShort();
        System.Array.Copy(_array, _offset, destination._array, destination._offset, _count);
    }

    public override bool Equals(object obj) => obj is ArraySegment<T> other && Equals(other);
    public bool Equals(ArraySegment<T> obj) => obj._array == _array && obj._offset == _offset && obj._count == _count;

    public ArraySegment<T> Slice(int index)
    {
        CheckArray();
        if ((uint)index > (uint)_count)
            ThrowHelper.IndexArgumentOutOfRange();
        return new ArraySegment<T>(_array, _offset + index, _count - index);
    }

    public ArraySegment<T> Slice(int index, int count)
    {
        CheckArray();
        if ((uint)index > (uint)_count || (uint)count > (uint)(_count - index))
            ThrowHelper.IndexArgumentOutOfRange();
        return new ArraySegment<T>(_array, _offset + index, count);
    }

    public T[] ToArray()
    {
        CheckArray();
        if (_count == 0)
            return Empty._array;
        T[] copy = new T[_count];
        System.Array.Copy(_array, _offset, copy, 0, _count);
        return copy;
    }

    public static bool operator ==(ArraySegment<T> a, ArraySegment<T> b) => a.Equals(b);
    public static bool operator !=(ArraySegment<T> a, ArraySegment<T> b) => !a.Equals(b);
    public static implicit operator ArraySegment<T>(T[] array) => array != null ? new ArraySegment<T>(array) : default;

    int IList<T>.IndexOf(T item)
    {
        CheckArray();
        int index = System.Array.IndexOf(_array, item, _offset, _count);
        return index >= 0 ? index - _offset : -1;
    }

    void IList<T>.Insert(int index, T item) => ThrowHelper.NotSupported();
    void IList<T>.RemoveAt(int index) => ThrowHelper.NotSupported();
    bool ICollection<T>.IsReadOnly => true;
    void ICollection<T>.Add(T item) => ThrowHelper.NotSupported();
    void ICollection<T>.Clear() => ThrowHelper.NotSupported();
    bool ICollection<T>.Contains(T item) => ((IList<T>)this).IndexOf(item) >= 0;

    bool ICollection<T>.Remove(T item)
    {
        ThrowHelper.NotSupported();
        return false;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks a segment.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T[] _array;
        private readonly int _start;
        private readonly int _end;
        private int _current;

        internal Enumerator(ArraySegment<T> segment)
        {
            _array = segment._array;
            _start = segment._offset;
            _end = segment._offset + segment._count;
            _current = segment._offset - 1;
        }

        public bool MoveNext()
        {
            if (_current >= _end)
                return false;
            _current++;
            return _current < _end;
        }

        public T Current
        {
            get
            {
                if (_current < _start)
                    ThrowHelper.EnumerationNotStarted();
                if (_current >= _end)
                    ThrowHelper.EnumerationEnded();
                return _array[_current];
            }
        }

        object IEnumerator.Current => Current;
        void IEnumerator.Reset() => _current = _start - 1;
        public void Dispose() { }
    }
}
