using System.Collections;
using System.Collections.Generic;

namespace System.Linq;

internal sealed class Grouping<TKey, TElement>(TKey key) : IGrouping<TKey, TElement>, IList<TElement>
{
    internal readonly List<TElement> Items = new List<TElement>();
    public TKey Key => key;
    public IEnumerator<TElement> GetEnumerator() => Items.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();
    public int Count => Items.Count;
    public bool IsReadOnly => true;
    public TElement this[int index] { get => Items[index]; set => throw new NotSupportedException("Collection is read-only."); }
    public bool Contains(TElement item) => Items.Contains(item);
    public void CopyTo(TElement[] array, int arrayIndex) => Items.CopyTo(array, arrayIndex);
    public int IndexOf(TElement item) => Items.IndexOf(item);
    public void Add(TElement item) => throw new NotSupportedException("Collection is read-only.");
    public void Clear() => throw new NotSupportedException("Collection is read-only.");
    public bool Remove(TElement item) => throw new NotSupportedException("Collection is read-only.");
    public void Insert(int index, TElement item) => throw new NotSupportedException("Collection is read-only.");
    public void RemoveAt(int index) => throw new NotSupportedException("Collection is read-only.");
}

/// <summary>Keys, each with its elements, in the order in which keys first appeared.</summary>
public class Lookup<TKey, TElement> : ILookup<TKey, TElement>
{
    private readonly Dictionary<Wrapped, Grouping<TKey, TElement>> _byKey;
    private readonly List<Grouping<TKey, TElement>> _groups = new List<Grouping<TKey, TElement>>();

    /// <summary>A null key is a key like any other.</summary>
    private readonly struct Wrapped(TKey key)
    {
        internal readonly TKey Key = key;
    }

    private sealed class WrappedComparer(IEqualityComparer<TKey> comparer) : IEqualityComparer<Wrapped>
    {
        public bool Equals(Wrapped x, Wrapped y) => comparer.Equals(x.Key, y.Key);
        public int GetHashCode(Wrapped obj) => obj.Key == null ? 0 : comparer.GetHashCode(obj.Key);
    }

    internal Lookup(IEqualityComparer<TKey> comparer) => _byKey = new Dictionary<Wrapped, Grouping<TKey, TElement>>(new WrappedComparer(comparer ?? EqualityComparer<TKey>.Default));

    internal static Lookup<TKey, TElement> Create<TSource>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer, bool skipNull = false)
    {
        var lookup = new Lookup<TKey, TElement>(comparer);
        foreach (TSource item in source)
        {
            TKey key = keySelector(item);
            if (!skipNull || key != null) lookup.Group(key).Items.Add(elementSelector(item));
        }
        return lookup;
    }

    private Grouping<TKey, TElement> Group(TKey key)
    {
        if (!_byKey.TryGetValue(new Wrapped(key), out Grouping<TKey, TElement> group))
        {
            group = new Grouping<TKey, TElement>(key);
            _byKey.Add(new Wrapped(key), group);
            _groups.Add(group);
        }
        return group;
    }

    internal List<Grouping<TKey, TElement>> Groups => _groups;
    public int Count => _groups.Count;
    public IEnumerable<TElement> this[TKey key] => _byKey.TryGetValue(new Wrapped(key), out Grouping<TKey, TElement> group) ? group : Array.Empty<TElement>();
    public bool Contains(TKey key) => _byKey.ContainsKey(new Wrapped(key));

    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()
    {
        foreach (Grouping<TKey, TElement> group in _groups) yield return group;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerable<TResult> ApplyResultSelector<TResult>(Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(resultSelector);
        return this.Select(group => resultSelector(group.Key, group));
    }
}
