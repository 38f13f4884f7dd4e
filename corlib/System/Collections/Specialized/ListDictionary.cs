namespace System.Collections.Specialized;

/// <summary>A small dictionary in a list.</summary>
[Serializable]
public class ListDictionary : IDictionary
{
    private sealed class Node
    {
        internal object Key, Value;
        internal Node Next;
    }

    private Node _head;
    private int _count, _version;
    private readonly IComparer _comparer;

    public ListDictionary() { }
    public ListDictionary(IComparer comparer) => _comparer = comparer;

    private bool Same(object a, object b) => _comparer == null ? a.Equals(b) : _comparer.Compare(a, b) == 0;

    private Node Find(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (Node node = _head; node != null; node = node.Next)
            if (Same(node.Key, key)) return node;
        return null;
    }

    private void Append(object key, object value)
    {
        Node fresh = new Node { Key = key, Value = value };
        if (_head == null) _head = fresh;
        else
        {
            Node last = _head;
            while (last.Next != null) last = last.Next;
            last.Next = fresh;
        }
        _count++;
    }

    public object this[object key]
    {
        get => Find(key)?.Value;
        set
        {
            Node node = Find(key);
            _version++;
            if (node != null) node.Value = value;
            else Append(key, value);
        }
    }

    public void Add(object key, object value)
    {
        if (Find(key) != null) throw new ArgumentException("An item with the same key has already been added. Key: " + key);
        _version++;
        Append(key, value);
    }

    public void Remove(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _version++;
        Node last = null;
        for (Node node = _head; node != null; last = node, node = node.Next)
        {
            if (!Same(node.Key, key)) continue;
            if (last == null) _head = node.Next;
            else last.Next = node.Next;
            _count--;
            return;
        }
    }

    public void Clear()
    {
        _head = null;
        _count = 0;
        _version++;
    }

    public bool Contains(object key) => Find(key) != null;
    public int Count => _count;
    public bool IsFixedSize => false;
    public bool IsReadOnly => false;
    public bool IsSynchronized => false;
    public object SyncRoot => this;
    public ICollection Keys => new View(this, true);
    public ICollection Values => new View(this, false);

    public void CopyTo(Array array, int index)
    {
        Collections.ObjectModel.CollectionHelpers.Check(array, index, _count);
        for (Node node = _head; node != null; node = node.Next) array.SetValue(new DictionaryEntry(node.Key, node.Value), index++);
    }

    public IDictionaryEnumerator GetEnumerator() => new Enumerator(this);
    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    private sealed class Enumerator(ListDictionary list) : IDictionaryEnumerator
    {
        private readonly int _version = list._version;
        private Node _node;
        private bool _started;

        public bool MoveNext()
        {
            if (_version != list._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            if (!_started)
            {
                _node = list._head;
                _started = true;
            }
            else _node = _node?.Next;
            return _node != null;
        }

        public DictionaryEntry Entry
        {
            get
            {
                if (_node == null) ThrowHelper.EnumerationImpossible();
                return new DictionaryEntry(_node.Key, _node.Value);
            }
        }

        public object Key => Entry.Key;
        public object Value => Entry.Value;
        public object Current => Entry;

        public void Reset()
        {
            if (_version != list._version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            _started = false;
            _node = null;
        }
    }

    private sealed class View(ListDictionary list, bool keys) : ICollection
    {
        public int Count => list._count;
        public bool IsSynchronized => false;
        public object SyncRoot => list.SyncRoot;

        public void CopyTo(Array array, int index)
        {
            Collections.ObjectModel.CollectionHelpers.Check(array, index, list._count);
            for (Node node = list._head; node != null; node = node.Next) array.SetValue(keys ? node.Key : node.Value, index++);
        }

        public IEnumerator GetEnumerator()
        {
            IDictionaryEnumerator e = list.GetEnumerator();
            while (e.MoveNext()) yield return keys ? e.Key : e.Value;
        }
    }
}
