using System.Collections;
using System.Collections.Generic;

namespace System.Linq;

/// <summary>Groups by key, in the order in which the keys came.</summary>
public class Lookup<TKey, TElement> : ILookup<TKey, TElement>, IList<IGrouping<TKey, TElement>>
{
    private readonly Dictionary<TKey, Grouping<TKey, TElement>> _groups;
    private Grouping<TKey, TElement> _nullGroup;
    private readonly List<Grouping<TKey, TElement>> _order = new List<Grouping<TKey, TElement>>();

    internal Lookup(IEqualityComparer<TKey> comparer) => _groups = new Dictionary<TKey, Grouping<TKey, TElement>>(comparer);

    internal static Lookup<TKey, TElement> Create<TSource>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
    {
        Lookup<TKey, TElement> lookup = new Lookup<TKey, TElement>(comparer);
        foreach (TSource item in source) lookup.GetGrouping(keySelector(item), true).Add(elementSelector(item));
        return lookup;
    }

    // Elements whose key is null find no partner.
    internal static Lookup<TKey, TElement> CreateForJoin(IEnumerable<TElement> source, Func<TElement, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        Lookup<TKey, TElement> lookup = new Lookup<TKey, TElement>(comparer);
        foreach (TElement item in source)
        {
            TKey key = keySelector(item);
            if (key != null) lookup.GetGrouping(key, true).Add(item);
        }
        return lookup;
    }

    internal Grouping<TKey, TElement> GetGrouping(TKey key, bool create)
    {
        Grouping<TKey, TElement> group;
        if (key == null)
        {
            if (_nullGroup == null && create) _order.Add(_nullGroup = new Grouping<TKey, TElement>(key));
            return _nullGroup;
        }
        if (!_groups.TryGetValue(key, out group) && create)
        {
            group = new Grouping<TKey, TElement>(key);
            _groups.Add(key, group);
            _order.Add(group);
        }
        return group;
    }

    public int Count => _order.Count;
    public IEnumerable<TElement> this[TKey key] => GetGrouping(key, false) ?? Enumerable.Empty<TElement>();
    public bool Contains(TKey key) => GetGrouping(key, false) != null;
    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()
    {
        foreach (Grouping<TKey, TElement> group in _order) yield return group;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerable<TResult> ApplyResultSelector<TResult>(Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
    {
        foreach (Grouping<TKey, TElement> group in _order) yield return resultSelector(group.Key, group);
    }

    int ICollection<IGrouping<TKey, TElement>>.Count => _order.Count;
    bool ICollection<IGrouping<TKey, TElement>>.IsReadOnly => true;
    void ICollection<IGrouping<TKey, TElement>>.Add(IGrouping<TKey, TElement> item) => throw new NotSupportedException();
    void ICollection<IGrouping<TKey, TElement>>.Clear() => throw new NotSupportedException();
    bool ICollection<IGrouping<TKey, TElement>>.Remove(IGrouping<TKey, TElement> item) => throw new NotSupportedException();
    bool ICollection<IGrouping<TKey, TElement>>.Contains(IGrouping<TKey, TElement> item) => item is Grouping<TKey, TElement> g && _order.Contains(g);
    void ICollection<IGrouping<TKey, TElement>>.CopyTo(IGrouping<TKey, TElement>[] array, int arrayIndex)
    {
        foreach (Grouping<TKey, TElement> group in _order) array[arrayIndex++] = group;
    }
    IGrouping<TKey, TElement> IList<IGrouping<TKey, TElement>>.this[int index] { get => _order[index]; set => throw new NotSupportedException(); }
    int IList<IGrouping<TKey, TElement>>.IndexOf(IGrouping<TKey, TElement> item) => item is Grouping<TKey, TElement> g ? _order.IndexOf(g) : -1;
    void IList<IGrouping<TKey, TElement>>.Insert(int index, IGrouping<TKey, TElement> item) => throw new NotSupportedException();
    void IList<IGrouping<TKey, TElement>>.RemoveAt(int index) => throw new NotSupportedException();
}

/// <summary>The elements that have one key.</summary>
internal sealed class Grouping<TKey, TElement>(TKey key) : IGrouping<TKey, TElement>, IList<TElement>
{
    private TElement[] _elements = new TElement[1];
    private int _count;

    public TKey Key => key;

    internal void Add(TElement element)
    {
        if (_count == _elements.Length) Array.Resize(ref _elements, checked(_count * 2));
        _elements[_count++] = element;
    }

    public IEnumerator<TElement> GetEnumerator()
    {
        for (int i = 0; i < _count; i++) yield return _elements[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    int ICollection<TElement>.Count => _count;
    bool ICollection<TElement>.IsReadOnly => true;
    void ICollection<TElement>.Add(TElement item) => throw new NotSupportedException();
    void ICollection<TElement>.Clear() => throw new NotSupportedException();
    bool ICollection<TElement>.Contains(TElement item) => Array.IndexOf(_elements, item, 0, _count) >= 0;
    void ICollection<TElement>.CopyTo(TElement[] array, int arrayIndex) => Array.Copy(_elements, 0, array, arrayIndex, _count);
    bool ICollection<TElement>.Remove(TElement item) => throw new NotSupportedException();
    int IList<TElement>.IndexOf(TElement item) => Array.IndexOf(_elements, item, 0, _count);
    void IList<TElement>.Insert(int index, TElement item) => throw new NotSupportedException();
    void IList<TElement>.RemoveAt(int index) => throw new NotSupportedException();
    TElement IList<TElement>.this[int index]
    {
        get => (uint)index < (uint)_count ? _elements[index] : throw new ArgumentOutOfRangeException(nameof(index));
        set => throw new NotSupportedException();
    }
}
