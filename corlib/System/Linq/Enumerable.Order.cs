using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source) => source.Order(null);
    public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source, IComparer<T> comparer) => new OrderedEnumerable<T, T>(source, static x => x, comparer, false, null);
    public static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source) => source.OrderDescending(null);
    public static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source, IComparer<T> comparer) => new OrderedEnumerable<T, T>(source, static x => x, comparer, true, null);
    public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => new OrderedEnumerable<TSource, TKey>(source, keySelector, null, false, null);
    public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer) => new OrderedEnumerable<TSource, TKey>(source, keySelector, comparer, false, null);
    public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => new OrderedEnumerable<TSource, TKey>(source, keySelector, null, true, null);
    public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer) => new OrderedEnumerable<TSource, TKey>(source, keySelector, comparer, true, null);

    public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)
    {
        Check(source);
        return source.CreateOrderedEnumerable(keySelector, null, false);
    }

    public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
    {
        Check(source);
        return source.CreateOrderedEnumerable(keySelector, comparer, false);
    }

    public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)
    {
        Check(source);
        return source.CreateOrderedEnumerable(keySelector, null, true);
    }

    public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
    {
        Check(source);
        return source.CreateOrderedEnumerable(keySelector, comparer, true);
    }
}
