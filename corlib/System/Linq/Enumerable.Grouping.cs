using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => ToLookup(source, keySelector, (IEqualityComparer<TKey>)null);
    public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer) => ToLookup(source, keySelector, item => item, comparer);
    public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) => ToLookup(source, keySelector, elementSelector, null);

    public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, keySelector, nameof(keySelector));
        Check(source, elementSelector, nameof(elementSelector));
        return Lookup<TKey, TElement>.Create(source, keySelector, elementSelector, comparer);
    }

    public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => GroupBy(source, keySelector, item => item, (IEqualityComparer<TKey>)null);
    public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer) => GroupBy(source, keySelector, item => item, comparer);
    public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) => GroupBy(source, keySelector, elementSelector, (IEqualityComparer<TKey>)null);

    public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, keySelector, nameof(keySelector));
        Check(source, elementSelector, nameof(elementSelector));
        return Iterate(source, keySelector, elementSelector, comparer);
        static IEnumerable<IGrouping<TKey, TElement>> Iterate(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        {
            foreach (Grouping<TKey, TElement> group in Lookup<TKey, TElement>.Create(source, keySelector, elementSelector, comparer).Groups) yield return group;
        }
    }

    public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector) => GroupBy(source, keySelector, item => item, resultSelector, null);
    public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey> comparer) => GroupBy(source, keySelector, item => item, resultSelector, comparer);
    public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector) => GroupBy(source, keySelector, elementSelector, resultSelector, null);

    public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, resultSelector, nameof(resultSelector));
        return GroupBy(source, keySelector, elementSelector, comparer).Select(group => resultSelector(group.Key, group));
    }

    private static void CheckJoin(object outer, object inner, object outerKey, object innerKey, object result)
    {
        if (outer == null) throw Null("outer");
        if (inner == null) throw Null("inner");
        if (outerKey == null) throw Null("outerKeySelector");
        if (innerKey == null) throw Null("innerKeySelector");
        if (result == null) throw Null("resultSelector");
    }

    public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector) => Join(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return Iterate(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer);
        static IEnumerable<TResult> Iterate(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Lookup<TKey, TInner> lookup = Lookup<TKey, TInner>.Create(inner, innerKeySelector, item => item, comparer, true);
            foreach (TOuter item in outer)
            {
                TKey key = outerKeySelector(item);
                if (key == null) continue;
                foreach (TInner match in lookup[key]) yield return resultSelector(item, match);
            }
        }
    }

    public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector) => GroupJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return Iterate(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer);
        static IEnumerable<TResult> Iterate(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Lookup<TKey, TInner> lookup = Lookup<TKey, TInner>.Create(inner, innerKeySelector, item => item, comparer, true);
            foreach (TOuter item in outer)
            {
                TKey key = outerKeySelector(item);
                yield return resultSelector(item, key == null ? Array.Empty<TInner>() : lookup[key]);
            }
        }
    }

    public static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector) => LeftJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return GroupJoin(outer, inner, outerKeySelector, innerKeySelector, (item, matches) => (item, matches), comparer).SelectMany(pair => pair.matches.DefaultIfEmpty(), (pair, match) => resultSelector(pair.item, match));
    }

    public static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector) => RightJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return LeftJoin(inner, outer, innerKeySelector, outerKeySelector, (right, left) => resultSelector(left, right), comparer);
    }

    // --- order: stable, by keys computed once ---

    public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source) => OrderBy(source, item => item, null);
    public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source, IComparer<T> comparer) => OrderBy(source, item => item, comparer);
    public static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source) => OrderByDescending(source, item => item, null);
    public static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source, IComparer<T> comparer) => OrderByDescending(source, item => item, comparer);
    public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => OrderBy(source, keySelector, null);
    public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => OrderByDescending(source, keySelector, null);

    public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
    {
        Check(source, keySelector, nameof(keySelector));
        return new Ordered<TSource, TKey>(source, null, keySelector, comparer, false);
    }

    public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
    {
        Check(source, keySelector, nameof(keySelector));
        return new Ordered<TSource, TKey>(source, null, keySelector, comparer, true);
    }

    public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector) => ThenBy(source, keySelector, null);
    public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector) => ThenByDescending(source, keySelector, null);

    public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
    {
        Check(source);
        return source.CreateOrderedEnumerable(keySelector, comparer, false);
    }

    public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
    {
        Check(source);
        return source.CreateOrderedEnumerable(keySelector, comparer, true);
    }
}

internal abstract class Ordered<TElement>(IEnumerable<TElement> source, Ordered<TElement> outer) : IOrderedEnumerable<TElement>
{
    protected readonly IEnumerable<TElement> Source = source;
    protected readonly Ordered<TElement> Outer = outer;

    /// <summary>Computes this level's keys, then gives the comparison of two positions, outer levels first.</summary>
    internal abstract Comparison<int> Prepare(TElement[] items);

    public IEnumerator<TElement> GetEnumerator()
    {
        TElement[] items = Source.ToArray();
        int[] order = new int[items.Length];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        if (order.Length > 1)
        {
            Comparison<int> compare = Prepare(items);
            Array.Sort(order, (a, b) =>
            {
                int c = compare(a, b);
                return c != 0 ? c : a.CompareTo(b);
            });
        }
        foreach (int i in order) yield return items[i];
    }

    Collections.IEnumerator Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending)
    {
        if (keySelector == null) throw Enumerable.Null(nameof(keySelector));
        return new Ordered<TElement, TKey>(Source, this, keySelector, comparer, descending);
    }
}

internal sealed class Ordered<TElement, TKey>(IEnumerable<TElement> source, Ordered<TElement> outer, Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending) : Ordered<TElement>(source, outer)
{
    internal override Comparison<int> Prepare(TElement[] items)
    {
        Comparison<int> before = Outer?.Prepare(items);
        TKey[] keys = new TKey[items.Length];
        for (int i = 0; i < keys.Length; i++) keys[i] = keySelector(items[i]);
        IComparer<TKey> order = comparer ?? Comparer<TKey>.Default;
        return (a, b) =>
        {
            int c = before == null ? 0 : before(a, b);
            if (c != 0) return c;
            c = order.Compare(keys[a], keys[b]);
            return descending ? (c > 0 ? -1 : c < 0 ? 1 : 0) : c;
        };
    }
}
