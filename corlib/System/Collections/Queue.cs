namespace System.Collections;

/// <summary>First in, first out, for objects.</summary>
[Serializable]
public class Queue : ICollection, ICloneable
{
    private Generic.Queue<object> _queue;

    public Queue() : this(32, 2.0f) { }
    public Queue(int capacity) : this(capacity, 2.0f) { }

    public Queue(int capacity, float growFactor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (!(growFactor >= 1.0 && growFactor <= 10.0)) throw new ArgumentOutOfRangeException(nameof(growFactor), "Queue grow factor must be between 1 and 10.");
        _queue = new Generic.Queue<object>(capacity);
    }

    public Queue(ICollection col) : this(col == null ? throw new ArgumentNullException(nameof(col)) : col.Count)
    {
        foreach (object o in col) Enqueue(o);
    }

    public virtual int Count => _queue.Count;
    public virtual bool IsSynchronized => false;
    public virtual object SyncRoot => this;

    public virtual object Clone()
    {
        Queue copy = new Queue(_queue.Count);
        foreach (object o in _queue) copy._queue.Enqueue(o);
        return copy;
    }

    public virtual void Clear() => _queue.Clear();
    public virtual void CopyTo(Array array, int index) => ((ICollection)_queue).CopyTo(array, index);
    public virtual void Enqueue(object obj) => _queue.Enqueue(obj);
    public virtual IEnumerator GetEnumerator() => new Enumerator(_queue);
    public virtual object Dequeue() => _queue.Dequeue();
    public virtual object Peek() => _queue.Peek();
    public virtual bool Contains(object obj) => _queue.Contains(obj);
    public virtual object[] ToArray() => _queue.ToArray();
    public virtual void TrimToSize() => _queue.TrimExcess();

    private sealed class Enumerator(Generic.Queue<object> items) : IEnumerator, ICloneable
    {
        private Generic.Queue<object>.Enumerator _inner = items.GetEnumerator();
        private int _state;   // -1 ended, 0 not started, 1 on an element

        public bool MoveNext()
        {
            bool more;
            try { more = _inner.MoveNext(); }
            catch (InvalidOperationException) { throw new InvalidOperationException(SR.InvalidOperation_CollectionModified); }
            _state = more ? 1 : -1;
            return more;
        }

        public object Current
        {
            get
            {
                if (_state == 0) ThrowHelper.EnumerationNotStarted();
                if (_state < 0) ThrowHelper.EnumerationEnded();
                return _inner.Current;
            }
        }

        public void Reset()
        {
            _inner = items.GetEnumerator();
            _state = 0;
        }

        public object Clone() => MemberwiseClone();
    }

    public static Queue Synchronized(Queue queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return new SyncQueue(queue);
    }

    private sealed class SyncQueue(Queue queue) : Queue
    {
        private readonly object _root = queue.SyncRoot;
        public override int Count { get { lock (_root) return queue.Count; } }
        public override bool IsSynchronized => true;
        public override object SyncRoot => _root;
        public override object Clone() { lock (_root) return new SyncQueue((Queue)queue.Clone()); }
        public override void Clear() { lock (_root) queue.Clear(); }
        public override void CopyTo(Array array, int index) { lock (_root) queue.CopyTo(array, index); }
        public override void Enqueue(object obj) { lock (_root) queue.Enqueue(obj); }
        public override IEnumerator GetEnumerator() { lock (_root) return queue.GetEnumerator(); }
        public override object Dequeue() { lock (_root) return queue.Dequeue(); }
        public override object Peek() { lock (_root) return queue.Peek(); }
        public override bool Contains(object obj) { lock (_root) return queue.Contains(obj); }
        public override object[] ToArray() { lock (_root) return queue.ToArray(); }
        public override void TrimToSize() { lock (_root) queue.TrimToSize(); }
    }
}
