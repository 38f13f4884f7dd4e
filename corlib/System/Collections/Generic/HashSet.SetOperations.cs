namespace System.Collections.Generic;

public partial class HashSet<T>
{
    public void UnionWith(IEnumerable<T> other)
    {
        if (other == null) ThrowHelper.ArgumentNull("other");
        foreach (T item in other) AddIfNotPresent(item, out _);
    }

    public void IntersectWith(IEnumerable<T> other)
    {
        if (other == null) ThrowHelper.ArgumentNull("other");
        if (Count == 0 || other == this) return;
        if (other is ICollection<T> counted && counted.Count == 0)
        {
            Clear();
            return;
        }
        if (other is HashSet<T> set && Equals(set.Comparer, Comparer))
        {
            for (int i = 0; i < _count; i++)
            {
                if (_entries[i].Next < -1) continue;
                T item = _entries[i].Value;
                if (!set.Contains(item)) Remove(item);
            }
            return;
        }
        int original = _count;
        bool[] marked = new bool[original];
        foreach (T item in other)
        {
            int index = FindItemIndex(item);
            if (index >= 0) marked[index] = true;
        }
        for (int i = 0; i < original; i++)
            if (_entries[i].Next >= -1 && !marked[i]) Remove(_entries[i].Value);
    }

    public void ExceptWith(IEnumerable<T> other)
    {
        if (other == null) ThrowHelper.ArgumentNull("other");
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
        if (other == null) ThrowHelper.ArgumentNull("other");
        if (Count == 0)
        {
            UnionWith(other);
            return;
        }
        if (other == this)
        {
            Clear();
            return;
        }
        if (other is HashSet<T> set && Equals(set.Comparer, Comparer))
        {
            foreach (T item in set)
                if (!Remove(item)) AddIfNotPresent(item, out _);
            return;
        }
        int original = _count;
        bool[] remove = new bool[original];
        HashSet<int> added = new HashSet<int>();
        foreach (T item in other)
        {
            if (AddIfNotPresent(item, out int location)) added.Add(location);
            else if (location < original && !added.Contains(location)) remove[location] = true;
        }
        for (int i = 0; i < original; i++)
            if (remove[i]) Remove(_entries[i].Value);
    }

    public bool IsSubsetOf(IEnumerable<T> other)
    {
        if (other == null) ThrowHelper.ArgumentNull("other");
        if (Count == 0 || other == this) return true;
        if (other is HashSet<T> set && Equals(set.Comparer, Comparer)) return Count <= set.Count && IsInside(set);
        (int unique, _) = CountMatches(other, false);
        return unique == Count;
    }

    public bool IsProperSubsetOf(IEnumerable<T> other)
    {
        if (other == null) ThrowHelper.ArgumentNull("other");
        if (other == this) return false;
        if (other is ICollection<T> counted)
        {
            if (counted.Count == 0) return false;
            if (Count == 0) return counted.Count > 0;
            if (other is HashSet<T> set && Equals(set.Comparer, Comparer)) return Count < set.Count && IsInside(set);
        }
        (int unique, int unfound) = CountMatches(other, false);
        return unique == Count && unfound > 0;
    }

    public bool IsSupersetOf(IEnumerable<T> other)
    {
        if (other == null) ThrowHelper.ArgumentNull("other");
        if (other == this) return true;
        if (other is ICollection<T> counted)
        {
            if (counted.Count == 0) return true;
            if (other is HashSet<T> set && Equals(set.Comparer, Comparer) && set.Count > Count) return false;
        }
        foreach (T item in other)
            if (!Contains(item)) return false;
        return true;
    }

    public bool IsProperSupersetOf(IEnumerable<T> other)
    {
        if (other == null) ThrowHelper.ArgumentNull("other");
        if (Count == 0 || other == this) return false;
        if (other is ICollection<T> counted)
        {
            if (counted.Count == 0) return true;
            if (other is HashSet<T> set && Equals(set.Comparer, Comparer)) return set.Count < Count && set.IsInside(this);
        }
        (int unique, int unfound) = CountMatches(other, true);
        return unique < Count && unfound == 0;
    }

    public bool Overlaps(IEnumerable<T> other)
    {
        if (other == null) ThrowHelper.ArgumentNull("other");
        if (Count == 0) return false;
        if (other == this) return true;
        foreach (T item in other)
            if (Contains(item)) return true;
        return false;
    }

    public bool SetEquals(IEnumerable<T> other)
    {
        if (other == null) ThrowHelper.ArgumentNull("other");
        if (other == this) return true;
        if (other is HashSet<T> set && Equals(set.Comparer, Comparer)) return Count == set.Count && IsInside(set);
        if (Count == 0 && other is ICollection<T> counted && counted.Count > 0) return false;
        (int unique, int unfound) = CountMatches(other, true);
        return unique == Count && unfound == 0;
    }

    private bool IsInside(HashSet<T> other)
    {
        foreach (T item in this)
            if (!other.Contains(item)) return false;
        return true;
    }

    // How many different elements of ours the other has, and how many of its elements we lack.
    private (int Unique, int Unfound) CountMatches(IEnumerable<T> other, bool stopAtUnfound)
    {
        int unique = 0, unfound = 0;
        bool[] seen = new bool[_count];
        foreach (T item in other)
        {
            int index = FindItemIndex(item);
            if (index < 0)
            {
                unfound++;
                if (stopAtUnfound) break;
            }
            else if (!seen[index])
            {
                seen[index] = true;
                unique++;
            }
        }
        return (unique, unfound);
    }

    /// <summary>Looks elements up by another kind of value, as the comparer allows.</summary>
    public AlternateLookup<TAlternate> GetAlternateLookup<TAlternate>() where TAlternate : allows ref struct
    {
        if (Comparer is not IAlternateEqualityComparer<TAlternate, T>) throw new InvalidOperationException("The collection's comparer does not support the requested operation.");
        return new AlternateLookup<TAlternate>(this);
    }

    public bool TryGetAlternateLookup<TAlternate>(out AlternateLookup<TAlternate> lookup) where TAlternate : allows ref struct
    {
        bool possible = Comparer is IAlternateEqualityComparer<TAlternate, T>;
        lookup = possible ? new AlternateLookup<TAlternate>(this) : default;
        return possible;
    }

    /// <summary>A set seen through another kind of value.</summary>
    public readonly struct AlternateLookup<TAlternate> where TAlternate : allows ref struct
    {
        internal AlternateLookup(HashSet<T> set) => Set = set;
        public HashSet<T> Set { get; }
        private IAlternateEqualityComparer<TAlternate, T> Comparer => (IAlternateEqualityComparer<TAlternate, T>)Set.Comparer;
        public bool Add(TAlternate item) => Find(item) < 0 && Set.Add(Comparer.Create(item));
        public bool Contains(TAlternate item) => Find(item) >= 0;

        public bool Remove(TAlternate item)
        {
            int index = Find(item);
            return index >= 0 && Set.Remove(Set._entries[index].Value);
        }

        public bool TryGetValue(TAlternate equalValue, [Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T actualValue)
        {
            int index = Find(equalValue);
            actualValue = index >= 0 ? Set._entries[index].Value : default;
            return index >= 0;
        }

        private int Find(TAlternate item)
        {
            if (Set._buckets == null) return -1;
            IAlternateEqualityComparer<TAlternate, T> comparer = Comparer;
            uint hash = (uint)comparer.GetHashCode(item);
            for (int i = Set._buckets[hash % (uint)Set._buckets.Length] - 1; i >= 0; i = Set._entries[i].Next)
                if (Set._entries[i].Hash == hash && comparer.Equals(item, Set._entries[i].Value)) return i;
            return -1;
        }
    }
}
