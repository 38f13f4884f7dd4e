using System.Collections;
using System.Collections.Generic;

namespace System.Linq;

/// <summary>A sorted sequence: keys are computed once an element, equal keys leave the order as it was.</summary>
internal abstract class OrderedEnumerable<TElement>(IEnumerable<TElement> source) : IOrderedEnumerable<TElement>
{
    protected readonly IEnumerable<TElement> Source = source;

    // The sorter of this level, in front of that of the next.
    internal abstract KeySorter<TElement> Sorter(KeySorter<TElement> next);

    internal TElement[] Sorted()
    {
        TElement[] elements = Source.ToArray();
        if (elements.Length < 2) return elements;
        KeySorter<TElement> sorter = Sorter(null);
        sorter.ComputeKeys(elements);
        int[] map = new int[elements.Length];
        for (int i = 0; i < map.Length; i++) map[i] = i;
        new Span<int>(map).Sort(sorter.CompareIndexes);
        TElement[] sorted = new TElement[elements.Length];
        for (int i = 0; i < map.Length; i++) sorted[i] = elements[map[i]];
        return sorted;
    }

    public IEnumerator<TElement> GetEnumerator()
    {
        foreach (TElement element in Sorted()) yield return element;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IOrderedEnumerable<TElement> IOrderedEnumerable<TElement>.CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending)
        => new OrderedEnumerable<TElement, TKey>(Source, keySelector, comparer, descending, this);
}

internal sealed class OrderedEnumerable<TElement, TKey> : OrderedEnumerable<TElement>
{
    private readonly OrderedEnumerable<TElement> _parent;
    private readonly Func<TElement, TKey> _keySelector;
    private readonly IComparer<TKey> _comparer;
    private readonly bool _descending;

    internal OrderedEnumerable(IEnumerable<TElement> source, Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending, OrderedEnumerable<TElement> parent) : base(source)
    {
        if (source == null) ThrowHelper.ArgumentNull("source");
        if (keySelector == null) ThrowHelper.ArgumentNull("keySelector");
        _parent = parent;
        _keySelector = keySelector;
        _comparer = comparer ?? Comparer<TKey>.Default;
        _descending = descending;
    }

    internal override KeySorter<TElement> Sorter(KeySorter<TElement> next)
    {
        KeySorter<TElement> sorter = new KeySorter<TElement, TKey>(_keySelector, _comparer, _descending, next);
        return _parent == null ? sorter : _parent.Sorter(sorter);
    }
}

internal abstract class KeySorter<TElement>
{
    internal abstract void ComputeKeys(TElement[] elements);
    internal abstract int CompareIndexes(int a, int b);
}

internal sealed class KeySorter<TElement, TKey>(Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending, KeySorter<TElement> next) : KeySorter<TElement>
{
    private TKey[] _keys;

    internal override void ComputeKeys(TElement[] elements)
    {
        _keys = new TKey[elements.Length];
        for (int i = 0; i < elements.Length; i++) _keys[i] = keySelector(elements[i]);
        next?.ComputeKeys(elements);
    }

    internal override int CompareIndexes(int a, int b)
    {
        if (a == b) return 0;
        int order = comparer.Compare(_keys[a], _keys[b]);
        if (order != 0) return descending != order > 0 ? 1 : -1;
        return next == null ? a - b : next.CompareIndexes(a, b);
    }
}
