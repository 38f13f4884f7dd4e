using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>A doubly linked ring of nodes.</summary>
[Serializable]
public class LinkedList<T> : ICollection<T>, ICollection, IReadOnlyCollection<T>, ISerializable, IDeserializationCallback
{
    internal LinkedListNode<T> _head;
    private int _count, _version;

    public LinkedList() { }

    public LinkedList(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (T item in collection) AddLast(item);
    }

    protected LinkedList(SerializationInfo info, StreamingContext context) => throw new NotSupportedException();

    public int Count => _count;
    public LinkedListNode<T> First => _head;
    public LinkedListNode<T> Last => _head?._previous;
    bool ICollection<T>.IsReadOnly => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;
    void ICollection<T>.Add(T value) => AddLast(value);

    private void Check(LinkedListNode<T> node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node._list != this) throw new InvalidOperationException("The LinkedList node does not belong to current LinkedList.");
    }

    private static void CheckNew(LinkedListNode<T> node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node._list != null) throw new InvalidOperationException("The LinkedList node already belongs to a LinkedList.");
    }

    private void InsertBefore(LinkedListNode<T> node, LinkedListNode<T> fresh)
    {
        fresh._next = node;
        fresh._previous = node._previous;
        node._previous._next = fresh;
        node._previous = fresh;
        _version++;
        _count++;
    }

    private void InsertFirst(LinkedListNode<T> fresh)
    {
        fresh._next = fresh._previous = fresh;
        _head = fresh;
        _version++;
        _count++;
    }

    public LinkedListNode<T> AddAfter(LinkedListNode<T> node, T value)
    {
        Check(node);
        LinkedListNode<T> fresh = new LinkedListNode<T>(this, value);
        InsertBefore(node._next, fresh);
        return fresh;
    }

    public void AddAfter(LinkedListNode<T> node, LinkedListNode<T> newNode)
    {
        Check(node);
        CheckNew(newNode);
        InsertBefore(node._next, newNode);
        newNode._list = this;
    }

    public LinkedListNode<T> AddBefore(LinkedListNode<T> node, T value)
    {
        Check(node);
        LinkedListNode<T> fresh = new LinkedListNode<T>(this, value);
        InsertBefore(node, fresh);
        if (node == _head) _head = fresh;
        return fresh;
    }

    public void AddBefore(LinkedListNode<T> node, LinkedListNode<T> newNode)
    {
        Check(node);
        CheckNew(newNode);
        InsertBefore(node, newNode);
        newNode._list = this;
        if (node == _head) _head = newNode;
    }

    public LinkedListNode<T> AddFirst(T value)
    {
        LinkedListNode<T> fresh = new LinkedListNode<T>(this, value);
        PutFirst(fresh);
        return fresh;
    }

    public void AddFirst(LinkedListNode<T> node)
    {
        CheckNew(node);
        PutFirst(node);
        node._list = this;
    }

    private void PutFirst(LinkedListNode<T> node)
    {
        if (_head == null) InsertFirst(node);
        else
        {
            InsertBefore(_head, node);
            _head = node;
        }
    }

    public LinkedListNode<T> AddLast(T value)
    {
        LinkedListNode<T> fresh = new LinkedListNode<T>(this, value);
        PutLast(fresh);
        return fresh;
    }

    public void AddLast(LinkedListNode<T> node)
    {
        CheckNew(node);
        PutLast(node);
        node._list = this;
    }

    private void PutLast(LinkedListNode<T> node)
    {
        if (_head == null) InsertFirst(node);
        else InsertBefore(_head, node);
    }

    public void Clear()
    {
        LinkedListNode<T> node = _head;
        while (node != null)
        {
            LinkedListNode<T> next = node.Next;
            node.Invalidate();
            node = next;
        }
        _head = null;
        _count = 0;
        _version++;
    }

    public bool Contains(T value) => Find(value) != null;

    public LinkedListNode<T> Find(T value)
    {
        for (LinkedListNode<T> node = _head; node != null; node = node.Next)
            if (EqualityComparer<T>.Default.Equals(node._item, value)) return node;
        return null;
    }

    public LinkedListNode<T> FindLast(T value)
    {
        for (LinkedListNode<T> node = Last; node != null; node = node.Previous)
            if (EqualityComparer<T>.Default.Equals(node._item, value)) return node;
        return null;
    }

    public bool Remove(T value)
    {
        LinkedListNode<T> node = Find(value);
        if (node == null) return false;
        Unlink(node);
        return true;
    }

    public void Remove(LinkedListNode<T> node)
    {
        Check(node);
        Unlink(node);
    }

    public void RemoveFirst() => Unlink(_head ?? throw new InvalidOperationException("The LinkedList is empty."));
    public void RemoveLast() => Unlink(Last ?? throw new InvalidOperationException("The LinkedList is empty."));

    private void Unlink(LinkedListNode<T> node)
    {
        if (node._next == node) _head = null;
        else
        {
            node._next._previous = node._previous;
            node._previous._next = node._next;
            if (_head == node) _head = node._next;
        }
        node.Invalidate();
        _count--;
        _version++;
    }

    public void CopyTo(T[] array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (index > array.Length) throw new ArgumentOutOfRangeException(nameof(index), index, SR.ArgumentOutOfRange_BiggerThanCollection);
        if (array.Length - index < _count) throw new ArgumentException("Insufficient space in the target location to copy the information.");
        for (LinkedListNode<T> node = _head; node != null; node = node.Next) array[index++] = node._item;
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Rank != 1) throw new ArgumentException(SR.Arg_RankMultiDimNotSupported, nameof(array));
        if (array.GetLowerBound(0) != 0) throw new ArgumentException(SR.Arg_NonZeroLowerBound, nameof(array));
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (array.Length - index < _count) throw new ArgumentException("Insufficient space in the target location to copy the information.");
        if (array is T[] typed)
        {
            CopyTo(typed, index);
            return;
        }
        if (array is not object[] objects) throw new ArgumentException(SR.Arg_IncompatibleArrayType, nameof(array));
        try
        {
            for (LinkedListNode<T> node = _head; node != null; node = node.Next) objects[index++] = node._item;
        }
        catch (ArrayTypeMismatchException) { throw new ArgumentException(SR.Arg_IncompatibleArrayType, nameof(array)); }
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => ArgumentNullException.ThrowIfNull(info);
    public virtual void OnDeserialization(object sender) { }

    public Enumerator GetEnumerator() => new Enumerator(this);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks from the first to the last.</summary>
    public struct Enumerator : IEnumerator<T>, ISerializable, IDeserializationCallback
    {
        private readonly LinkedList<T> _list;
        private readonly int _version;
        private LinkedListNode<T> _node;
        private T _current;
        private int _index;

        internal Enumerator(LinkedList<T> list)
        {
            _list = list;
            _version = list._version;
            _node = list._head;
            _current = default;
            _index = 0;
        }

        public T Current => _current;

        object IEnumerator.Current
        {
            get
            {
                if (_index == 0 || _index == _list.Count + 1) ThrowHelper.EnumerationImpossible();
                return _current;
            }
        }

        public bool MoveNext()
        {
            if (_version != _list._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            if (_node == null)
            {
                _index = _list.Count + 1;
                return false;
            }
            _index++;
            _current = _node._item;
            _node = _node._next;
            if (_node == _list._head) _node = null;
            return true;
        }

        void IEnumerator.Reset()
        {
            if (_version != _list._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            _current = default;
            _node = _list._head;
            _index = 0;
        }

        public void Dispose() { }
        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
        void IDeserializationCallback.OnDeserialization(object sender) => throw new PlatformNotSupportedException();
    }
}
