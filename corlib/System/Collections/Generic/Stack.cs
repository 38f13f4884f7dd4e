using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>Last in, first out.</summary>
[Serializable]
public class Stack<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
{
    private T[] _array;
    private int _size, _version;

    public Stack() => _array = Array.Empty<T>();

    public Stack(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _array = new T[capacity];
    }

    public Stack(IEnumerable<T> collection)
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
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_array, 0, _size);
        _size = 0;
        _version++;
    }

    public bool Contains(T item) => _size != 0 && Array.LastIndexOf(_array, item, _size - 1) != -1;

    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (arrayIndex < 0 || arrayIndex > array.Length) throw new ArgumentOutOfRangeException(nameof(arrayIndex), arrayIndex, SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (array.Length - arrayIndex < _size) throw new ArgumentException(SR.Argument_InvalidOffLen);
        for (int i = _size; i > 0;) array[arrayIndex++] = _array[--i];
    }

    void ICollection.CopyTo(Array array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Rank != 1) throw new ArgumentException(SR.Arg_RankMultiDimNotSupported, nameof(array));
        if (array.GetLowerBound(0) != 0) throw new ArgumentException(SR.Arg_NonZeroLowerBound, nameof(array));
        if (arrayIndex < 0 || arrayIndex > array.Length) throw new ArgumentOutOfRangeException(nameof(arrayIndex), arrayIndex, SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (array.Length - arrayIndex < _size) throw new ArgumentException(SR.Argument_InvalidOffLen);
        try
        {
            Array.Copy(_array, 0, array, arrayIndex, _size);
            Array.Reverse(array, arrayIndex, _size);
        }
        catch (ArrayTypeMismatchException) { throw new ArgumentException(SR.Arg_IncompatibleArrayType, nameof(array)); }
    }

    public void TrimExcess()
    {
        if (_size < (int)(_array.Length * 0.9)) Array.Resize(ref _array, _size);
    }

    public void TrimExcess(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, _size);
        if (capacity != _array.Length) Array.Resize(ref _array, capacity);
    }

    public T Peek()
    {
        if (_size == 0) throw new InvalidOperationException(SR.InvalidOperation_EmptyStack);
        return _array[_size - 1];
    }

    public bool TryPeek([MaybeNullWhen(false)] out T result)
    {
        result = _size == 0 ? default : _array[_size - 1];
        return _size != 0;
    }

    public T Pop()
    {
        if (_size == 0) throw new InvalidOperationException(SR.InvalidOperation_EmptyStack);
        _version++;
        T item = _array[--_size];
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) _array[_size] = default;
        return item;
    }

    public bool TryPop([MaybeNullWhen(false)] out T result)
    {
        if (_size == 0)
        {
            result = default;
            return false;
        }
        result = Pop();
        return true;
    }

    public void Push(T item)
    {
        int size = _size;
        T[] array = _array;
        if ((uint)size < (uint)array.Length)
        {
            array[size] = item;
            _version++;
            _size = size + 1;
            return;
        }
        Grow(size + 1);
        _array[size] = item;
        _version++;
        _size = size + 1;
    }

    private void Grow(int capacity)
    {
        int wanted = _array.Length == 0 ? 4 : 2 * _array.Length;
        if ((uint)wanted > (uint)Array.MaxLength) wanted = Array.MaxLength;
        Array.Resize(ref _array, Math.Max(wanted, capacity));
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (_array.Length < capacity) Grow(capacity);
        return _array.Length;
    }

    public T[] ToArray()
    {
        if (_size == 0) return Array.Empty<T>();
        T[] array = new T[_size];
        for (int i = 0; i < _size; i++) array[i] = _array[_size - i - 1];
        return array;
    }

    public Enumerator GetEnumerator() => new Enumerator(this);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks from the newest to the oldest.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Stack<T> _stack;
        private readonly int _version;
        private int _index;   // -2 not started, -1 ended
        private T _current;

        internal Enumerator(Stack<T> stack)
        {
            _stack = stack;
            _version = stack._version;
            _index = -2;
            _current = default;
        }

        public void Dispose() => _index = -1;

        public bool MoveNext()
        {
            if (_version != _stack._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            if (_index == -2) _index = _stack._size;
            else if (_index == -1) return false;
            if (--_index >= 0)
            {
                _current = _stack._array[_index];
                return true;
            }
            _index = -1;
            _current = default;
            return false;
        }

        public T Current => _current;

        object IEnumerator.Current => Current;

        void IEnumerator.Reset()
        {
            if (_version != _stack._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            _index = -2;
            _current = default;
        }
    }
}
