using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>A set in order. Adding, removing and finding take O(log n). A view between bounds shares the elements.</summary>
[Serializable]
public class SortedSet<T> : ISet<T>, ICollection<T>, ICollection, IReadOnlyCollection<T>, IReadOnlySet<T>, ISerializable, IDeserializationCallback
{
    private readonly BalancedTree<T> _tree;
    private readonly bool _hasLower, _hasUpper;
    private readonly T _lower, _upper;

    public SortedSet() : this((IComparer<T>)null) { }
    public SortedSet(IComparer<T> comparer) => _tree = new BalancedTree<T>(comparer ?? Comparer<T>.Default);
    public SortedSet(IEnumerable<T> collection) : this(collection, null) { }

    public SortedSet(IEnumerable<T> collection, IComparer<T> comparer) : this(comparer)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (T item in collection) _tree.Add(item);
    }

    protected SortedSet(SerializationInfo info, StreamingContext context) => throw new NotSupportedException();

    private SortedSet(BalancedTree<T> tree, bool hasLower, T lower, bool hasUpper, T upper)
    {
        _tree = tree;
        _hasLower = hasLower;
        _lower = lower;
        _hasUpper = hasUpper;
        _upper = upper;
    }

    private bool IsView => _hasLower || _hasUpper;
    private bool IsInside(T item) => (!_hasLower || Comparer.Compare(item, _lower) >= 0) && (!_hasUpper || Comparer.Compare(item, _upper) <= 0);

    public int Count
    {
        get
        {
            if (!IsView) return _tree.Count;
            int count = 0;
            foreach (T _ in this) count++;
            return count;
        }
    }

    public IComparer<T> Comparer => _tree.Comparer;
    bool ICollection<T>.IsReadOnly => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    public bool Add(T item)
    {
        if (IsView && !IsInside(item)) throw new ArgumentOutOfRangeException(nameof(item));
        return _tree.Add(item);
    }

    void ICollection<T>.Add(T item) => Add(item);
    public bool Remove(T item) => IsInside(item) && _tree.Remove(item);
    public virtual bool Contains(T item) => IsInside(item) && _tree.Find(item) != null;

    public virtual void Clear()
    {
        if (!IsView)
        {
            _tree.Clear();
            return;
        }
        foreach (T item in ToArray()) _tree.Remove(item);
    }

    private T[] ToArray() => new List<T>(this).ToArray();

    public bool TryGetValue(T equalValue, [MaybeNullWhen(false)] out T actualValue)
    {
        BalancedTree<T>.Node node = IsInside(equalValue) ? _tree.Find(equalValue) : null;
        actualValue = node == null ? default : node.Item;
        return node != null;
    }

    public T Min
    {
        get
        {
            BalancedTree<T>.Node node = new BalancedTree<T>.Walker(_tree, false, _hasLower, _lower, _hasUpper, _upper).Next();
            return node == null || !IsInside(node.Item) ? default : node.Item;
        }
    }

    public T Max
    {
        get
        {
            BalancedTree<T>.Node node = new BalancedTree<T>.Walker(_tree, true, _hasLower, _lower, _hasUpper, _upper).Next();
            return node == null || !IsInside(node.Item) ? default : node.Item;
        }
    }

    public IEnumerable<T> Reverse()
    {
        Enumerator e = new Enumerator(this, true);
        while (e.MoveNext()) yield return e.Current;
    }

    public virtual SortedSet<T> GetViewBetween(T lowerValue, T upperValue)
    {
        if (Comparer.Compare(lowerValue, upperValue) > 0) throw new ArgumentException("Must be less than or equal to upperValue.", nameof(lowerValue));
        if (_hasLower && Comparer.Compare(_lower, lowerValue) > 0) throw new ArgumentOutOfRangeException(nameof(lowerValue));
        if (_hasUpper && Comparer.Compare(_upper, upperValue) < 0) throw new ArgumentOutOfRangeException(nameof(upperValue));
        return new SortedSet<T>(_tree, true, lowerValue, true, upperValue);
    }

    public int RemoveWhere(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        int removed = 0;
        foreach (T item in ToArray())
            if (match(item) && _tree.Remove(item)) removed++;
        return removed;
    }

    public void CopyTo(T[] array) => CopyTo(array, 0, Count);
    public void CopyTo(T[] array, int index) => CopyTo(array, index, Count);

    public void CopyTo(T[] array, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > array.Length - index) throw new ArgumentException(SR.Arg_ArrayPlusOffTooSmall);
        foreach (T item in this)
        {
            if (count-- == 0) return;
            array[index++] = item;
        }
    }

    void ICollection.CopyTo(Array array, int index) => CollectionHelpers.CopyTo(this, array, index);

    public void UnionWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this) return;
        foreach (T item in other) Add(item);
    }

    private SortedSet<T> AsSet(IEnumerable<T> other) => other is SortedSet<T> set && Equals(set.Comparer, Comparer) ? set : new SortedSet<T>(other, Comparer);

    public virtual void IntersectWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0 || other == this) return;
        SortedSet<T> set = AsSet(other);
        foreach (T item in ToArray())
            if (!set.Contains(item)) _tree.Remove(item);
    }

    public void ExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0) return;
        if (other == this)
        {
            Clear();
            return;
        }
        foreach (T item in other) Remove(item);
    }

    public void SymmetricExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this)
        {
            Clear();
            return;
        }
        foreach (T item in AsSet(other).ToArray())
            if (!Remove(item)) Add(item);
    }

    public bool IsSubsetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0) return true;
        SortedSet<T> set = AsSet(other);
        return Count <= set.Count && IsInsideOf(set);
    }

    public bool IsProperSubsetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        SortedSet<T> set = AsSet(other);
        return Count < set.Count && IsInsideOf(set);
    }

    public bool IsSupersetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AsSet(other).IsInsideOf(this);
    }

    public bool IsProperSupersetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        SortedSet<T> set = AsSet(other);
        return set.Count < Count && set.IsInsideOf(this);
    }

    public bool SetEquals(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        SortedSet<T> set = AsSet(other);
        return Count == set.Count && IsInsideOf(set);
    }

    public bool Overlaps(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (T item in other)
            if (Contains(item)) return true;
        return false;
    }

    private bool IsInsideOf(SortedSet<T> other)
    {
        foreach (T item in this)
            if (!other.Contains(item)) return false;
        return true;
    }

    public static IEqualityComparer<SortedSet<T>> CreateSetComparer() => CreateSetComparer(null);
    public static IEqualityComparer<SortedSet<T>> CreateSetComparer(IEqualityComparer<T> memberEqualityComparer) => new SetComparer(memberEqualityComparer ?? EqualityComparer<T>.Default);

    private sealed class SetComparer(IEqualityComparer<T> members) : IEqualityComparer<SortedSet<T>>
    {
        public bool Equals(SortedSet<T> x, SortedSet<T> y) => ReferenceEquals(x, y) || (x != null && y != null && x.SetEquals(y));

        public int GetHashCode(SortedSet<T> obj)
        {
            int hash = 0;
            if (obj != null)
                foreach (T item in obj) hash ^= item == null ? 0 : members.GetHashCode(item) & int.MaxValue;
            return hash;
        }
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => ArgumentNullException.ThrowIfNull(info);
    protected virtual void OnDeserialization(object sender) { }
    void IDeserializationCallback.OnDeserialization(object sender) => OnDeserialization(sender);
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => GetObjectData(info, context);

    public Enumerator GetEnumerator() => new Enumerator(this, false);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks in order.</summary>
    public struct Enumerator : IEnumerator<T>, ISerializable, IDeserializationCallback
    {
        private readonly SortedSet<T> _set;
        private readonly int _version;
        private readonly bool _reverse;
        private BalancedTree<T>.Walker _walker;
        private BalancedTree<T>.Node _node;

        internal Enumerator(SortedSet<T> set, bool reverse)
        {
            _set = set;
            _version = set._tree.Version;
            _reverse = reverse;
            _walker = new BalancedTree<T>.Walker(set._tree, reverse, set._hasLower, set._lower, set._hasUpper, set._upper);
            _node = null;
        }

        public bool MoveNext()
        {
            if (_version != _set._tree.Version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            _node = _walker.Next();
            if (_node != null && _set.IsView && !_set.IsInside(_node.Item))
            {
                _walker = default;
                _node = null;
            }
            return _node != null;
        }

        public T Current => _node == null ? default : _node.Item;

        object IEnumerator.Current
        {
            get
            {
                if (_node == null) ThrowHelper.EnumerationImpossible();
                return _node.Item;
            }
        }

        void IEnumerator.Reset()
        {
            if (_version != _set._tree.Version) throw new InvalidOperationException(SR.InvalidOperation_CollectionModified);
            this = new Enumerator(_set, _reverse);
        }

        public void Dispose() { }
        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
        void IDeserializationCallback.OnDeserialization(object sender) => throw new PlatformNotSupportedException();
    }
}
