using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => source.ToLookup(keySelector, (IEqualityComparer<TKey>)null);

    public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, keySelector, "keySelector");
        return Lookup<TKey, TSource>.Create(source, keySelector, static x => x, comparer);
    }

    public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) => source.ToLookup(keySelector, elementSelector, null);

    public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, keySelector, "keySelector");
        Check(source, elementSelector, "elementSelector");
        return Lookup<TKey, TElement>.Create(source, keySelector, elementSelector, comparer);
    }

    public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => source.GroupBy(keySelector, (IEqualityComparer<TKey>)null);

    public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, keySelector, "keySelector");
        return Groups(source, keySelector, static x => x, comparer);
    }

    public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) => source.GroupBy(keySelector, elementSelector, null);

    public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, keySelector, "keySelector");
        Check(source, elementSelector, "elementSelector");
        return Groups(source, keySelector, elementSelector, comparer);
    }

    private static IEnumerable<IGrouping<TKey, TElement>> Groups<TSource, TKey, TElement>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
    {
        foreach (IGrouping<TKey, TElement> group in Lookup<TKey, TElement>.Create(source, keySelector, elementSelector, comparer)) yield return group;
    }

    public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector) => source.GroupBy(keySelector, resultSelector, null);

    public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, keySelector, "keySelector");
        Check(source, resultSelector, "resultSelector");
        return GroupResults(source, keySelector, static x => x, resultSelector, comparer);
    }

    public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector) => source.GroupBy(keySelector, elementSelector, resultSelector, null);

    public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, keySelector, "keySelector");
        Check(source, elementSelector, "elementSelector");
        Check(source, resultSelector, "resultSelector");
        return GroupResults(source, keySelector, elementSelector, resultSelector, comparer);
    }

    private static IEnumerable<TResult> GroupResults<TSource, TKey, TElement, TResult>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        foreach (IGrouping<TKey, TElement> group in Lookup<TKey, TElement>.Create(source, keySelector, elementSelector, comparer)) yield return resultSelector(group.Key, group);
    }

    // ---- joins

    private static void CheckJoin(object outer, object inner, object outerKeySelector, object innerKeySelector, object resultSelector)
    {
        if (outer == null) ThrowHelper.ArgumentNull("outer");
        if (inner == null) ThrowHelper.ArgumentNull("inner");
        if (outerKeySelector == null) ThrowHelper.ArgumentNull("outerKeySelector");
        if (innerKeySelector == null) ThrowHelper.ArgumentNull("innerKeySelector");
        if (resultSelector == null) ThrowHelper.ArgumentNull("resultSelector");
    }

    public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector) => outer.Join(inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return JoinIterator(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer, false);
    }

    public static IEnumerable<(TOuter Outer, TInner Inner)> Join<TOuter, TInner, TKey>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, IEqualityComparer<TKey> comparer = null)
        => outer.Join(inner, outerKeySelector, innerKeySelector, static (a, b) => (a, b), comparer);

    public static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector) => outer.LeftJoin(inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return JoinIterator(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer, true);
    }

    private static IEnumerable<TResult> JoinIterator<TOuter, TInner, TKey, TResult>(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKey, Func<TInner, TKey> innerKey, Func<TOuter, TInner, TResult> result, IEqualityComparer<TKey> comparer, bool keepLonely)
    {
        using IEnumerator<TOuter> e = outer.GetEnumerator();
        if (!e.MoveNext()) yield break;
        Lookup<TKey, TInner> lookup = Lookup<TKey, TInner>.CreateForJoin(inner, innerKey, comparer);
        if (lookup.Count == 0 && !keepLonely) yield break;
        do
        {
            TOuter item = e.Current;
            TKey key = outerKey(item);
            Grouping<TKey, TInner> group = key == null ? null : lookup.GetGrouping(key, false);
            if (group != null)
                foreach (TInner partner in group) yield return result(item, partner);
            else if (keepLonely) yield return result(item, default);
        }
        while (e.MoveNext());
    }

    public static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector) => outer.RightJoin(inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return JoinIterator(inner, outer, innerKeySelector, outerKeySelector, (b, a) => resultSelector(a, b), comparer, true);
    }

    public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector) => outer.GroupJoin(inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return GroupJoinIterator(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer);
    }

    private static IEnumerable<TResult> GroupJoinIterator<TOuter, TInner, TKey, TResult>(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKey, Func<TInner, TKey> innerKey, Func<TOuter, IEnumerable<TInner>, TResult> result, IEqualityComparer<TKey> comparer)
    {
        using IEnumerator<TOuter> e = outer.GetEnumerator();
        if (!e.MoveNext()) yield break;
        Lookup<TKey, TInner> lookup = Lookup<TKey, TInner>.CreateForJoin(inner, innerKey, comparer);
        do
        {
            TOuter item = e.Current;
            yield return result(item, lookup[outerKey(item)]);
        }
        while (e.MoveNext());
    }
}
