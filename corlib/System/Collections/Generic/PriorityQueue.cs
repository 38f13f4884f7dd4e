using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>Gives the element of the smallest priority first. A heap with four children a node; equal priorities come in no particular order.</summary>
public class PriorityQueue<TElement, TPriority>
{
    private const int Log2Arity = 2;

    private (TElement Element, TPriority Priority)[] _nodes;
    private readonly IComparer<TPriority> _comparer;
    private UnorderedItemsCollection _unordered;
    private int _size, _version;

    public PriorityQueue() : this((IComparer<TPriority>)null) { }
    public PriorityQueue(int initialCapacity) : this(initialCapacity, null) { }

    public PriorityQueue(IComparer<TPriority> comparer)
    {
        _nodes = Array.Empty<(TElement, TPriority)>();
        _comparer = comparer ?? Comparer<TPriority>.Default;
    }

    public PriorityQueue(int initialCapacity, IComparer<TPriority> comparer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCapacity);
        _nodes = new (TElement, TPriority)[initialCapacity];
        _comparer = comparer ?? Comparer<TPriority>.Default;
    }

    public PriorityQueue(IEnumerable<(TElement Element, TPriority Priority)> items) : this(items, null) { }

    public PriorityQueue(IEnumerable<(TElement Element, TPriority Priority)> items, IComparer<TPriority> comparer)
    {
        ArgumentNullException.ThrowIfNull(items);
        _nodes = new List<(TElement, TPriority)>(items).ToArray();
        _size = _nodes.Length;
        _comparer = comparer ?? Comparer<TPriority>.Default;
        if (_size > 1) Heapify();
    }

    public int Count => _size;
    public int Capacity => _nodes.Length;
    public IComparer<TPriority> Comparer => _comparer;
    public UnorderedItemsCollection UnorderedItems => _unordered ??= new UnorderedItemsCollection(this);

    public void Enqueue(TElement element, TPriority priority)
    {
        int index = _size;
        _version++;
        if (_nodes.Length == index) Grow(index + 1);
        _size = index + 1;
        MoveUp((element, priority), index);
    }

    public TElement Peek() => _size == 0 ? throw new InvalidOperationException(SR.InvalidOperation_EmptyQueue) : _nodes[0].Element;

    public TElement Dequeue()
    {
        if (_size == 0) throw new InvalidOperationException(SR.InvalidOperation_EmptyQueue);
        TElement element = _nodes[0].Element;
        RemoveRoot();
        return element;
    }

    /// <summary>Takes the smallest out, then adds.</summary>
    public TElement DequeueEnqueue(TElement element, TPriority priority)
    {
        if (_size == 0) throw new InvalidOperationException(SR.InvalidOperation_EmptyQueue);
        (TElement Element, TPriority Priority) root = _nodes[0];
        if (_comparer.Compare(priority, root.Priority) > 0) MoveDown((element, priority), 0);
        else _nodes[0] = (element, priority);
        _version++;
        return root.Element;
    }

    public bool TryDequeue([MaybeNullWhen(false)] out TElement element, [MaybeNullWhen(false)] out TPriority priority)
    {
        if (!TryPeek(out element, out priority)) return false;
        RemoveRoot();
        return true;
    }

    public bool TryPeek([MaybeNullWhen(false)] out TElement element, [MaybeNullWhen(false)] out TPriority priority)
    {
        if (_size == 0)
        {
            element = default;
            priority = default;
            return false;
        }
        (element, priority) = _nodes[0];
        return true;
    }

    /// <summary>Adds, then takes the smallest out.</summary>
    public TElement EnqueueDequeue(TElement element, TPriority priority)
    {
        if (_size != 0)
        {
            (TElement Element, TPriority Priority) root = _nodes[0];
            if (_comparer.Compare(priority, root.Priority) > 0)
            {
                MoveDown((element, priority), 0);
                _version++;
                return root.Element;
            }
        }
        return element;
    }

    public void EnqueueRange(IEnumerable<(TElement Element, TPriority Priority)> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        int count = 0;
        ICollection<(TElement, TPriority)> collection = items as ICollection<(TElement, TPriority)>;
        if (collection != null && (count = collection.Count) > _nodes.Length - _size) Grow(checked(_size + count));
        if (_size == 0)
        {
            if (collection != null)
            {
                collection.CopyTo(_nodes, 0);
                _size = count;
            }
            else
            {
                foreach ((TElement element, TPriority priority) in items)
                {
                    if (_nodes.Length == _size) Grow(_size + 1);
                    _nodes[_size++] = (element, priority);
                }
            }
            _version++;
            if (_size > 1) Heapify();
            return;
        }
        foreach ((TElement element, TPriority priority) in items) Enqueue(element, priority);
    }

    public void EnqueueRange(IEnumerable<TElement> elements, TPriority priority)
    {
        ArgumentNullException.ThrowIfNull(elements);
        if (elements is ICollection<TElement> collection && collection.Count > _nodes.Length - _size) Grow(checked(_size + collection.Count));
        if (_size != 0)
        {
            foreach (TElement element in elements) Enqueue(element, priority);
            return;
        }
        foreach (TElement element in elements)
        {
            if (_nodes.Length == _size) Grow(_size + 1);
            _nodes[_size++] = (element, priority);
        }
        _version++;
    }

    /// <summary>Removes one entry that equals the element; tells what it was.</summary>
    public bool Remove(TElement element, [MaybeNullWhen(false)] out TElement removedElement, [MaybeNullWhen(false)] out TPriority priority, IEqualityComparer<TElement> equalityComparer = null)
    {
        equalityComparer ??= EqualityComparer<TElement>.Default;
        int index = 0;
        while (index < _size && !equalityComparer.Equals(element, _nodes[index].Element)) index++;
        if (index == _size)
        {
            removedElement = default;
            priority = default;
            return false;
        }
        (removedElement, priority) = _nodes[index];
        int last = --_size;
        if (index < last)
        {
            (TElement Element, TPriority Priority) lastNode = _nodes[last];
            if (_comparer.Compare(lastNode.Priority, priority) < 0) MoveUp(lastNode, index);
            else MoveDown(lastNode, index);
        }
        _nodes[last] = default;
        _version++;
        return true;
    }

    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<(TElement, TPriority)>()) Array.Clear(_nodes, 0, _size);
        _size = 0;
        _version++;
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (_nodes.Length < capacity)
        {
            Grow(capacity);
            _version++;
        }
        return _nodes.Length;
    }

    public void TrimExcess()
    {
        if (_size >= (int)(_nodes.Length * 0.9)) return;
        Array.Resize(ref _nodes, _size);
        _version++;
    }

    private void Grow(int capacity)
    {
        int wanted = 2 * _nodes.Length;
        if ((uint)wanted > Array.MaxLength) wanted = Array.MaxLength;
        Array.Resize(ref _nodes, Math.Max(Math.Max(wanted, _nodes.Length + 4), capacity));
    }

    private void RemoveRoot()
    {
        int last = --_size;
        _version++;
        if (last > 0)
        {
            (TElement, TPriority) node = _nodes[last];
            MoveDown(node, 0);
        }
        if (RuntimeHelpers.IsReferenceOrContainsReferences<(TElement, TPriority)>()) _nodes[last] = default;
    }

    private void Heapify()
    {
        for (int index = (_size - 2) >> Log2Arity; index >= 0; index--) MoveDown(_nodes[index], index);
    }

    private void MoveUp((TElement Element, TPriority Priority) node, int index)
    {
        (TElement Element, TPriority Priority)[] nodes = _nodes;
        while (index > 0)
        {
            int parent = (index - 1) >> Log2Arity;
            if (_comparer.Compare(node.Priority, nodes[parent].Priority) >= 0) break;
            nodes[index] = nodes[parent];
            index = parent;
        }
        nodes[index] = node;
    }

    private void MoveDown((TElement Element, TPriority Priority) node, int index)
    {
        (TElement Element, TPriority Priority)[] nodes = _nodes;
        int i;
        while ((i = (index << Log2Arity) + 1) < _size)
        {
            int smallest = i, end = Math.Min(i + 4, _size);
            while (++i < end)
                if (_comparer.Compare(nodes[i].Priority, nodes[smallest].Priority) < 0) smallest = i;
            if (_comparer.Compare(node.Priority, nodes[smallest].Priority) <= 0) break;
            nodes[index] = nodes[smallest];
            index = smallest;
        }
        nodes[index] = node;
    }

    /// <summary>The entries in the order of the heap.</summary>
    public sealed class UnorderedItemsCollection : IReadOnlyCollection<(TElement Element, TPriority Priority)>, ICollection
    {
        private readonly PriorityQueue<TElement, TPriority> _queue;
        internal UnorderedItemsCollection(PriorityQueue<TElement, TPriority> queue) => _queue = queue;
        public int Count => _queue._size;
        object ICollection.SyncRoot => this;
        bool ICollection.IsSynchronized => false;

        void ICollection.CopyTo(Array array, int index)
        {
            ArgumentNullException.ThrowIfNull(array);
            if (array.Rank != 1) throw new ArgumentException(SR.Arg_RankMultiDimNotSupported, nameof(array));
            if (array.GetLowerBound(0) != 0) throw new ArgumentException(SR.Arg_NonZeroLowerBound, nameof(array));
            if (index < 0 || index > array.Length) throw new ArgumentOutOfRangeException(nameof(index), index, SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
            if (array.Length - index < _queue._size) throw new ArgumentException(SR.Argument_InvalidOffLen);
            try { Array.Copy(_queue._nodes, 0, array, index, _queue._size); }
            catch (ArrayTypeMismatchException) { throw new ArgumentException(SR.Arg_IncompatibleArrayType, nameof(array)); }
        }

        public Enumerator GetEnumerator() => new Enumerator(_queue);
        IEnumerator<(TElement Element, TPriority Priority)> IEnumerable<(TElement Element, TPriority Priority)>.GetEnumerator() => GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Walks the entries.</summary>
        public struct Enumerator : IEnumerator<(TElement Element, TPriority Priority)>
        {
            private readonly PriorityQueue<TElement, TPriority> _queue;
            private readonly int _version;
            private int _index;
            private (TElement, TPriority) _current;

            internal Enumerator(PriorityQueue<TElement, TPriority> queue)
            {
                _queue = queue;
                _version = queue._version;
                _index = 0;
                _current = default;
            }

            public void Dispose() { }

            public bool MoveNext()
            {
                if (_version != _queue._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
                if ((uint)_index < (uint)_queue._size)
                {
                    _current = _queue._nodes[_index++];
                    return true;
                }
                _index = _queue._size + 1;
                _current = default;
                return false;
            }

            public (TElement Element, TPriority Priority) Current => _current;
            object IEnumerator.Current => _current;

            void IEnumerator.Reset()
            {
                if (_version != _queue._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
                _index = 0;
                _current = default;
            }
        }
    }
}
