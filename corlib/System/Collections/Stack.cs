namespace System.Collections;

/// <summary>Last in, first out, for objects.</summary>
[Serializable]
public class Stack : ICollection, ICloneable
{
    private readonly Generic.Stack<object> _stack;

    public Stack() : this(10) { }

    public Stack(int initialCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCapacity);
        _stack = new Generic.Stack<object>(initialCapacity);
    }

    public Stack(ICollection col) : this(col == null ? throw new ArgumentNullException(nameof(col)) : col.Count)
    {
        foreach (object o in col) Push(o);
    }

    public virtual int Count => _stack.Count;
    public virtual bool IsSynchronized => false;
    public virtual object SyncRoot => this;
    public virtual void Clear() => _stack.Clear();

    public virtual object Clone()
    {
        object[] items = _stack.ToArray();
        Array.Reverse(items);
        return new Stack(items);
    }

    public virtual bool Contains(object obj) => _stack.Contains(obj);
    public virtual void CopyTo(Array array, int index) => ((ICollection)_stack).CopyTo(array, index);
    public virtual IEnumerator GetEnumerator() => new Enumerator(_stack);
    public virtual object Peek() => _stack.Peek();
    public virtual object Pop() => _stack.Pop();
    public virtual void Push(object obj) => _stack.Push(obj);
    public virtual object[] ToArray() => _stack.ToArray();

    private sealed class Enumerator(Generic.Stack<object> items) : IEnumerator, ICloneable
    {
        private Generic.Stack<object>.Enumerator _inner = items.GetEnumerator();
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

    public static Stack Synchronized(Stack stack)
    {
        ArgumentNullException.ThrowIfNull(stack);
        return new SyncStack(stack);
    }

    private sealed class SyncStack(Stack stack) : Stack
    {
        private readonly object _root = stack.SyncRoot;
        public override int Count { get { lock (_root) return stack.Count; } }
        public override bool IsSynchronized => true;
        public override object SyncRoot => _root;
        public override object Clone() { lock (_root) return new SyncStack((Stack)stack.Clone()); }
        public override void Clear() { lock (_root) stack.Clear(); }
        public override bool Contains(object obj) { lock (_root) return stack.Contains(obj); }
        public override void CopyTo(Array array, int index) { lock (_root) stack.CopyTo(array, index); }
        public override IEnumerator GetEnumerator() { lock (_root) return stack.GetEnumerator(); }
        public override object Peek() { lock (_root) return stack.Peek(); }
        public override object Pop() { lock (_root) return stack.Pop(); }
        public override void Push(object obj) { lock (_root) stack.Push(obj); }
        public override object[] ToArray() { lock (_root) return stack.ToArray(); }
    }
}
