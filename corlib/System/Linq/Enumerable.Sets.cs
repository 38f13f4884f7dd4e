using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    private static void CheckPair(object first, object second)
    {
        if (first == null) ThrowHelper.ArgumentNull("first");
        if (second == null) ThrowHelper.ArgumentNull("second");
    }

    public static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source) => source.Distinct(null);

    public static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer)
    {
        Check(source);
        return DistinctIterator(source, comparer);
    }

    private static IEnumerable<TSource> DistinctIterator<TSource>(IEnumerable<TSource> source, IEqualityComparer<TSource> comparer)
    {
        HashSet<TSource> seen = new HashSet<TSource>(comparer);
        foreach (TSource element in source)
            if (seen.Add(element)) yield return element;
    }

    public static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => source.DistinctBy(keySelector, null);

    public static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, keySelector, "keySelector");
        return DistinctByIterator(source, keySelector, comparer);
    }

    private static IEnumerable<TSource> DistinctByIterator<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        HashSet<TKey> seen = new HashSet<TKey>(comparer);
        foreach (TSource element in source)
            if (seen.Add(keySelector(element))) yield return element;
    }

    public static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) => first.Union(second, null);

    public static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
    {
        CheckPair(first, second);
        return DistinctIterator(ConcatIterator(first, second), comparer);
    }

    public static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector) => first.UnionBy(second, keySelector, null);

    public static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        CheckPair(first, second);
        if (keySelector == null) ThrowHelper.ArgumentNull("keySelector");
        return DistinctByIterator(ConcatIterator(first, second), keySelector, comparer);
    }

    public static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) => first.Intersect(second, null);

    public static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
    {
        CheckPair(first, second);
        return IntersectIterator(first, second, comparer);
    }

    private static IEnumerable<TSource> IntersectIterator<TSource>(IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
    {
        HashSet<TSource> set = new HashSet<TSource>(second, comparer);
        foreach (TSource element in first)
            if (set.Remove(element)) yield return element;
    }

    public static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector) => first.IntersectBy(second, keySelector, null);

    public static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        CheckPair(first, second);
        if (keySelector == null) ThrowHelper.ArgumentNull("keySelector");
        return IntersectByIterator(first, second, keySelector, comparer);
    }

    private static IEnumerable<TSource> IntersectByIterator<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        HashSet<TKey> set = new HashSet<TKey>(second, comparer);
        foreach (TSource element in first)
            if (set.Remove(keySelector(element))) yield return element;
    }

    public static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) => first.Except(second, null);

    public static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
    {
        CheckPair(first, second);
        return ExceptIterator(first, second, comparer);
    }

    private static IEnumerable<TSource> ExceptIterator<TSource>(IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
    {
        HashSet<TSource> set = new HashSet<TSource>(second, comparer);
        foreach (TSource element in first)
            if (set.Add(element)) yield return element;
    }

    public static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector) => first.ExceptBy(second, keySelector, null);

    public static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        CheckPair(first, second);
        if (keySelector == null) ThrowHelper.ArgumentNull("keySelector");
        return ExceptByIterator(first, second, keySelector, comparer);
    }

    private static IEnumerable<TSource> ExceptByIterator<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        HashSet<TKey> set = new HashSet<TKey>(second, comparer);
        foreach (TSource element in first)
            if (set.Add(keySelector(element))) yield return element;
    }

    public static IEnumerable<KeyValuePair<TKey, int>> CountBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> keyComparer = null) where TKey : notnull
    {
        Check(source, keySelector, "keySelector");
        return CountByIterator(source, keySelector, keyComparer);
    }

    private static IEnumerable<KeyValuePair<TKey, int>> CountByIterator<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
    {
        Dictionary<TKey, int> counts = new Dictionary<TKey, int>(comparer);
        foreach (TSource element in source)
        {
            TKey key = keySelector(element);
            counts.TryGetValue(key, out int count);
            counts[key] = checked(count + 1);
        }
        foreach (KeyValuePair<TKey, int> pair in counts) yield return pair;
    }

    public static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey> keyComparer = null) where TKey : notnull
    {
        Check(source, keySelector, "keySelector");
        Check(source, func, "func");
        return AggregateByIterator(source, keySelector, _ => seed, func, keyComparer);
    }

    public static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, TAccumulate> seedSelector, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey> keyComparer = null) where TKey : notnull
    {
        Check(source, keySelector, "keySelector");
        Check(source, seedSelector, "seedSelector");
        Check(source, func, "func");
        return AggregateByIterator(source, keySelector, seedSelector, func, keyComparer);
    }

    private static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateByIterator<TSource, TKey, TAccumulate>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, TAccumulate> seed, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey> comparer)
    {
        Dictionary<TKey, TAccumulate> results = new Dictionary<TKey, TAccumulate>(comparer);
        foreach (TSource element in source)
        {
            TKey key = keySelector(element);
            results[key] = func(results.TryGetValue(key, out TAccumulate value) ? value : seed(key), element);
        }
        foreach (KeyValuePair<TKey, TAccumulate> pair in results) yield return pair;
    }
}
