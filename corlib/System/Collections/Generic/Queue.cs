using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>First in, first out, in a ring.</summary>
[Serializable]
public class Queue<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
{
    private T[] _array;
    private int _head, _tail, _size, _version;

    public Queue() => _array = Array.Empty<T>();

    public Queue(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _array = new T[capacity];
    }

    public Queue(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        _array = new List<T>(collection).ToArray();
        _size = _array.Length;
    }

    public int Count => _size;
    public int Capacity => _array.Length;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    public void Clear()
    {
        if (_size != 0)
        {
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_array);
            _size = 0;
        }
        _head = _tail = 0;
        _version++;
    }

    private void Step(ref int index)
    {
        int next = index + 1;
        index = next == _array.Length ? 0 : next;
    }

    private ref T At(int i)
    {
        int index = _head + i;
        if (index >= _array.Length) index -= _array.Length;
        return ref _array[index];
    }

    public void Enqueue(T item)
    {
        if (_size == _array.Length) Grow(_size + 1);
        _array[_tail] = item;
        Step(ref _tail);
        _size++;
        _version++;
    }

    public T Dequeue()
    {
        if (_size == 0) throw new InvalidOperationException(SR.InvalidOperation_EmptyQueue);
        T item = _array[_head];
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) _array[_head] = default;
        Step(ref _head);
        _size--;
        _version++;
        return item;
    }

    public bool TryDequeue([MaybeNullWhen(false)] out T result)
    {
        if (_size == 0)
        {
            result = default;
            return false;
        }
        result = Dequeue();
        return true;
    }

    public T Peek() => _size == 0 ? throw new InvalidOperationException(SR.InvalidOperation_EmptyQueue) : _array[_head];

    public bool TryPeek([MaybeNullWhen(false)] out T result)
    {
        result = _size == 0 ? default : _array[_head];
        return _size != 0;
    }

    public bool Contains(T item)
    {
        for (int i = 0; i < _size; i++)
            if (EqualityComparer<T>.Default.Equals(At(i), item)) return true;
        return false;
    }

    public T[] ToArray()
    {
        if (_size == 0) return Array.Empty<T>();
        T[] array = new T[_size];
        CopyItems(array, 0);
        return array;
    }

    private void CopyItems(Array array, int index)
    {
        int first = Math.Min(_array.Length - _head, _size);
        Array.Copy(_array, _head, array, index, first);
        if (_size > first) Array.Copy(_array, 0, array, index + first, _size - first);
    }

    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (arrayIndex < 0 || arrayIndex > array.Length) throw new ArgumentOutOfRangeException(nameof(arrayIndex), arrayIndex, SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (array.Length - arrayIndex < _size) throw new ArgumentException(SR.Argument_InvalidOffLen);
        CopyItems(array, arrayIndex);
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Rank != 1) throw new ArgumentException(SR.Arg_RankMultiDimNotSupported, nameof(array));
        if (array.GetLowerBound(0) != 0) throw new ArgumentException(SR.Arg_NonZeroLowerBound, nameof(array));
        if (index < 0 || index > array.Length) throw new ArgumentOutOfRangeException(nameof(index), index, SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (array.Length - index < _size) throw new ArgumentException(SR.Argument_InvalidOffLen);
        try { CopyItems(array, index); }
        catch (ArrayTypeMismatchException) { throw new ArgumentException(SR.Arg_IncompatibleArrayType, nameof(array)); }
    }

    private void SetCapacity(int capacity)
    {
        T[] array = new T[capacity];
        if (_size > 0) CopyItems(array, 0);
        _array = array;
        _head = 0;
        _tail = _size == capacity ? 0 : _size;
        _version++;
    }

    private void Grow(int capacity)
    {
        int wanted = 2 * _array.Length;
        if ((uint)wanted > (uint)Array.MaxLength) wanted = Array.MaxLength;
        SetCapacity(Math.Max(Math.Max(wanted, _array.Length + 4), capacity));
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (_array.Length < capacity) Grow(capacity);
        return _array.Length;
    }

    public void TrimExcess()
    {
        if (_size < (int)(_array.Length * 0.9)) SetCapacity(_size);
    }

    public void TrimExcess(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, _size);
        if (capacity != _array.Length) SetCapacity(capacity);
    }

    public Enumerator GetEnumerator() => new Enumerator(this);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks from the oldest to the newest.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Queue<T> _queue;
        private readonly int _version;
        private int _index;   // -1 not started, -2 ended
        private T _current;

        internal Enumerator(Queue<T> queue)
        {
            _queue = queue;
            _version = queue._version;
            _index = -1;
            _current = default;
        }

        public void Dispose()
        {
            _index = -2;
            _current = default;
        }

        public bool MoveNext()
        {
            if (_version != _queue._version) ThrowHelper.VersionChanged();
            if (_index == -2) return false;
            _index++;
            if (_index == _queue._size)
            {
                _index = -2;
                _current = default;
                return false;
            }
            _current = _queue.At(_index);
            return true;
        }

        public T Current => _current;

        object IEnumerator.Current => Current;

        void IEnumerator.Reset()
        {
            if (_version != _queue._version) ThrowHelper.VersionChanged();
            _index = -1;
            _current = default;
        }
    }
}
