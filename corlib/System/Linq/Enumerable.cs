using System.Collections;
using System.Collections.Generic;

namespace System.Linq;

/// <summary>Queries over sequences. Those that give sequences run when they are enumerated; arguments are checked at once.</summary>
public static partial class Enumerable
{
    internal static Exception Null(string name) => new ArgumentNullException(name);
    internal static Exception NoElements() => new InvalidOperationException("Sequence contains no elements");
    internal static Exception NoMatch() => new InvalidOperationException("Sequence contains no matching element");
    private static Exception MoreThanOne() => new InvalidOperationException("Sequence contains more than one element");
    private static Exception MoreThanOneMatch() => new InvalidOperationException("Sequence contains more than one matching element");

    private static void Check(object source, object function = null, string functionName = null)
    {
        if (source == null) throw Null("source");
        if (functionName != null && function == null) throw Null(functionName);
    }

    private static void CheckTwo(object first, object second)
    {
        if (first == null) throw Null("first");
        if (second == null) throw Null("second");
    }

    public static IEnumerable<TSource> AsEnumerable<TSource>(this IEnumerable<TSource> source) => source;
    public static IEnumerable<TResult> Empty<TResult>() => Array.Empty<TResult>();

    // --- filters and projections ---

    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        return Iterate(source, predicate);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            foreach (TSource item in source)
                if (predicate(item)) yield return item;
        }
    }

    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        return Iterate(source, predicate);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            int i = -1;
            foreach (TSource item in source)
                if (predicate(item, checked(++i))) yield return item;
        }
    }

    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        Check(source, selector, nameof(selector));
        return Iterate(source, selector);
        static IEnumerable<TResult> Iterate(IEnumerable<TSource> source, Func<TSource, TResult> selector)
        {
            foreach (TSource item in source) yield return selector(item);
        }
    }

    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        Check(source, selector, nameof(selector));
        return Iterate(source, selector);
        static IEnumerable<TResult> Iterate(IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
        {
            int i = -1;
            foreach (TSource item in source) yield return selector(item, checked(++i));
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
    {
        Check(source, selector, nameof(selector));
        return Iterate(source, selector);
        static IEnumerable<TResult> Iterate(IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
        {
            foreach (TSource item in source)
                foreach (TResult inner in selector(item)) yield return inner;
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
    {
        Check(source, selector, nameof(selector));
        return Iterate(source, selector);
        static IEnumerable<TResult> Iterate(IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
        {
            int i = -1;
            foreach (TSource item in source)
                foreach (TResult inner in selector(item, checked(++i))) yield return inner;
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
    {
        Check(source, collectionSelector, nameof(collectionSelector));
        Check(source, resultSelector, nameof(resultSelector));
        return Iterate(source, collectionSelector, resultSelector);
        static IEnumerable<TResult> Iterate(IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            foreach (TSource item in source)
                foreach (TCollection inner in collectionSelector(item)) yield return resultSelector(item, inner);
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
    {
        Check(source, collectionSelector, nameof(collectionSelector));
        Check(source, resultSelector, nameof(resultSelector));
        return Iterate(source, collectionSelector, resultSelector);
        static IEnumerable<TResult> Iterate(IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            int i = -1;
            foreach (TSource item in source)
                foreach (TCollection inner in collectionSelector(item, checked(++i))) yield return resultSelector(item, inner);
        }
    }

    public static IEnumerable<TResult> Cast<TResult>(this IEnumerable source)
    {
        Check(source);
        return source as IEnumerable<TResult> ?? Iterate(source);
        static IEnumerable<TResult> Iterate(IEnumerable source)
        {
            foreach (object item in source) yield return (TResult)item;
        }
    }

    public static IEnumerable<TResult> OfType<TResult>(this IEnumerable source)
    {
        Check(source);
        return Iterate(source);
        static IEnumerable<TResult> Iterate(IEnumerable source)
        {
            foreach (object item in source)
                if (item is TResult result) yield return result;
        }
    }

    public static IEnumerable<(int Index, TSource Item)> Index<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return Iterate(source);
        static IEnumerable<(int, TSource)> Iterate(IEnumerable<TSource> source)
        {
            int i = -1;
            foreach (TSource item in source) yield return (checked(++i), item);
        }
    }

    // --- parts ---

    public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)
    {
        Check(source);
        return count <= 0 ? Array.Empty<TSource>() : Iterate(source, count);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, int count)
        {
            foreach (TSource item in source)
            {
                yield return item;
                if (--count == 0) break;
            }
        }
    }

    public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, Range range)
    {
        Check(source);
        Index start = range.Start, end = range.End;
        if (!start.IsFromEnd && !end.IsFromEnd) return start.Value >= end.Value ? Array.Empty<TSource>() : source.Skip(start.Value).Take(end.Value - start.Value);
        return Iterate(source, start, end);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Index start, Index end)
        {
            List<TSource> list = source.ToList();
            int from = Math.Max(0, start.GetOffset(list.Count)), to = Math.Min(list.Count, end.GetOffset(list.Count));
            for (int i = from; i < to; i++) yield return list[i];
        }
    }

    public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        return Iterate(source, predicate);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            foreach (TSource item in source)
            {
                if (!predicate(item)) break;
                yield return item;
            }
        }
    }

    public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        return Iterate(source, predicate);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            int i = -1;
            foreach (TSource item in source)
            {
                if (!predicate(item, checked(++i))) break;
                yield return item;
            }
        }
    }

    public static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count)
    {
        Check(source);
        return count <= 0 ? Array.Empty<TSource>() : Iterate(source, count);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, int count)
        {
            List<TSource> list = source.ToList();
            for (int i = Math.Max(0, list.Count - count); i < list.Count; i++) yield return list[i];
        }
    }

    public static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)
    {
        Check(source);
        return Iterate(source, count);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, int count)
        {
            if (source is IList<TSource> list)
            {
                for (int i = Math.Max(0, count); i < list.Count; i++) yield return list[i];
                yield break;
            }
            foreach (TSource item in source)
                if (--count < 0) yield return item;
        }
    }

    public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        return Iterate(source, predicate);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            bool skipping = true;
            foreach (TSource item in source)
                if (!skipping || !(skipping = predicate(item))) yield return item;
        }
    }

    public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        return Iterate(source, predicate);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            bool skipping = true;
            int i = -1;
            foreach (TSource item in source)
                if (!skipping || !(skipping = predicate(item, checked(++i)))) yield return item;
        }
    }

    public static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count)
    {
        Check(source);
        return Iterate(source, count);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, int count)
        {
            var waiting = new Queue<TSource>();
            foreach (TSource item in source)
            {
                waiting.Enqueue(item);
                if (waiting.Count > Math.Max(0, count)) yield return waiting.Dequeue();
            }
        }
    }

    public static IEnumerable<TSource[]> Chunk<TSource>(this IEnumerable<TSource> source, int size)
    {
        Check(source);
        if (size < 1) throw new ArgumentOutOfRangeException(nameof(size));
        return Iterate(source, size);
        static IEnumerable<TSource[]> Iterate(IEnumerable<TSource> source, int size)
        {
            var chunk = new List<TSource>();
            foreach (TSource item in source)
            {
                chunk.Add(item);
                if (chunk.Count < size) continue;
                yield return chunk.ToArray();
                chunk.Clear();
            }
            if (chunk.Count > 0) yield return chunk.ToArray();
        }
    }

    // --- composition ---

    public static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource element)
    {
        Check(source);
        return Iterate(source, element);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, TSource element)
        {
            foreach (TSource item in source) yield return item;
            yield return element;
        }
    }

    public static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource element)
    {
        Check(source);
        return Iterate(source, element);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, TSource element)
        {
            yield return element;
            foreach (TSource item in source) yield return item;
        }
    }

    public static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
    {
        CheckTwo(first, second);
        return Iterate(first, second);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> first, IEnumerable<TSource> second)
        {
            foreach (TSource item in first) yield return item;
            foreach (TSource item in second) yield return item;
        }
    }

    public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source) => DefaultIfEmpty(source, default);

    public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
    {
        Check(source);
        return Iterate(source, defaultValue);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, TSource defaultValue)
        {
            bool any = false;
            foreach (TSource item in source)
            {
                any = true;
                yield return item;
            }
            if (!any) yield return defaultValue;
        }
    }

    public static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return Iterate(source);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source)
        {
            TSource[] items = source.ToArray();
            for (int i = items.Length - 1; i >= 0; i--) yield return items[i];
        }
    }

    public static IEnumerable<TSource> Reverse<TSource>(this TSource[] source) => Reverse((IEnumerable<TSource>)source);

    public static IEnumerable<TSource> Shuffle<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return Iterate(source);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source)
        {
            TSource[] items = source.ToArray();
            Random.Shared.Shuffle(items);
            foreach (TSource item in items) yield return item;
        }
    }

    public static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
    {
        CheckTwo(first, second);
        if (resultSelector == null) throw Null(nameof(resultSelector));
        return Iterate(first, second, resultSelector);
        static IEnumerable<TResult> Iterate(IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
        {
            using IEnumerator<TFirst> a = first.GetEnumerator();
            using IEnumerator<TSecond> b = second.GetEnumerator();
            while (a.MoveNext() && b.MoveNext()) yield return resultSelector(a.Current, b.Current);
        }
    }

    public static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second) => Zip(first, second, (a, b) => (a, b));

    public static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond, TThird>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third)
    {
        CheckTwo(first, second);
        if (third == null) throw Null(nameof(third));
        return Iterate(first, second, third);
        static IEnumerable<(TFirst, TSecond, TThird)> Iterate(IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third)
        {
            using IEnumerator<TFirst> a = first.GetEnumerator();
            using IEnumerator<TSecond> b = second.GetEnumerator();
            using IEnumerator<TThird> c = third.GetEnumerator();
            while (a.MoveNext() && b.MoveNext() && c.MoveNext()) yield return (a.Current, b.Current, c.Current);
        }
    }

    // --- generators ---

    public static IEnumerable<int> Range(int start, int count)
    {
        if (count < 0 || (long)start + count - 1 > int.MaxValue) throw new ArgumentOutOfRangeException(nameof(count));
        return Iterate(start, count);
        static IEnumerable<int> Iterate(int start, int count)
        {
            for (int i = 0; i < count; i++) yield return start + i;
        }
    }

    public static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)
    {
        if (count < 0) throw new ArgumentOutOfRangeException(nameof(count));
        return Iterate(element, count);
        static IEnumerable<TResult> Iterate(TResult element, int count)
        {
            for (int i = 0; i < count; i++) yield return element;
        }
    }

    // --- questions ---

    public static bool Any<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        if (source is ICollection<TSource> c) return c.Count != 0;
        using IEnumerator<TSource> e = source.GetEnumerator();
        return e.MoveNext();
    }

    public static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        foreach (TSource item in source)
            if (predicate(item)) return true;
        return false;
    }

    public static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        foreach (TSource item in source)
            if (!predicate(item)) return false;
        return true;
    }

    public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value) => source is ICollection<TSource> c ? c.Contains(value) : Contains(source, value, null);

    public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value, IEqualityComparer<TSource> comparer)
    {
        Check(source);
        comparer ??= EqualityComparer<TSource>.Default;
        foreach (TSource item in source)
            if (comparer.Equals(item, value)) return true;
        return false;
    }

    public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) => SequenceEqual(first, second, null);

    public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
    {
        CheckTwo(first, second);
        comparer ??= EqualityComparer<TSource>.Default;
        using IEnumerator<TSource> a = first.GetEnumerator();
        using IEnumerator<TSource> b = second.GetEnumerator();
        while (a.MoveNext())
            if (!b.MoveNext() || !comparer.Equals(a.Current, b.Current)) return false;
        return !b.MoveNext();
    }

    public static int Count<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        if (source.TryGetNonEnumeratedCount(out int count)) return count;
        foreach (TSource _ in source) count = checked(count + 1);
        return count;
    }

    public static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        int count = 0;
        foreach (TSource item in source)
            if (predicate(item)) count = checked(count + 1);
        return count;
    }

    public static bool TryGetNonEnumeratedCount<TSource>(this IEnumerable<TSource> source, out int count)
    {
        Check(source);
        if (source is ICollection<TSource> generic) count = generic.Count;
        else if (source is ICollection plain) count = plain.Count;
        else
        {
            count = 0;
            return false;
        }
        return true;
    }

    public static long LongCount<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        long count = 0;
        foreach (TSource _ in source) count++;
        return count;
    }

    public static long LongCount<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        long count = 0;
        foreach (TSource item in source)
            if (predicate(item)) count++;
        return count;
    }

    // --- single elements ---

    private static bool TryFirst<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource found)
    {
        foreach (TSource item in source)
            if (predicate == null || predicate(item))
            {
                found = item;
                return true;
            }
        found = default;
        return false;
    }

    private static bool TryLast<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource found)
    {
        bool any = false;
        found = default;
        if (source is IList<TSource> list)
        {
            for (int i = list.Count - 1; i >= 0; i--)
                if (predicate == null || predicate(list[i]))
                {
                    found = list[i];
                    return true;
                }
            return false;
        }
        foreach (TSource item in source)
            if (predicate == null || predicate(item))
            {
                found = item;
                any = true;
            }
        return any;
    }

    private static bool TrySingle<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource found)
    {
        bool any = false;
        found = default;
        foreach (TSource item in source)
        {
            if (predicate != null && !predicate(item)) continue;
            if (any) throw predicate == null ? MoreThanOne() : MoreThanOneMatch();
            found = item;
            any = true;
        }
        return any;
    }

    public static TSource First<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return TryFirst(source, null, out TSource found) ? found : throw NoElements();
    }

    public static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        return TryFirst(source, predicate, out TSource found) ? found : throw NoMatch();
    }

    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source) => FirstOrDefault(source, default(TSource));

    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
    {
        Check(source);
        return TryFirst(source, null, out TSource found) ? found : defaultValue;
    }

    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => FirstOrDefault(source, predicate, default);

    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)
    {
        Check(source, predicate, nameof(predicate));
        return TryFirst(source, predicate, out TSource found) ? found : defaultValue;
    }

    public static TSource Last<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return TryLast(source, null, out TSource found) ? found : throw NoElements();
    }

    public static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        return TryLast(source, predicate, out TSource found) ? found : throw NoMatch();
    }

    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source) => LastOrDefault(source, default(TSource));

    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
    {
        Check(source);
        return TryLast(source, null, out TSource found) ? found : defaultValue;
    }

    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => LastOrDefault(source, predicate, default);

    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)
    {
        Check(source, predicate, nameof(predicate));
        return TryLast(source, predicate, out TSource found) ? found : defaultValue;
    }

    public static TSource Single<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return TrySingle(source, null, out TSource found) ? found : throw NoElements();
    }

    public static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, nameof(predicate));
        return TrySingle(source, predicate, out TSource found) ? found : throw NoMatch();
    }

    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source) => SingleOrDefault(source, default(TSource));

    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
    {
        Check(source);
        return TrySingle(source, null, out TSource found) ? found : defaultValue;
    }

    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => SingleOrDefault(source, predicate, default);

    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)
    {
        Check(source, predicate, nameof(predicate));
        return TrySingle(source, predicate, out TSource found) ? found : defaultValue;
    }

    private static bool TryAt<TSource>(IEnumerable<TSource> source, int index, out TSource found)
    {
        found = default;
        if (index < 0) return false;
        if (source is IList<TSource> list)
        {
            if (index >= list.Count) return false;
            found = list[index];
            return true;
        }
        foreach (TSource item in source)
            if (index-- == 0)
            {
                found = item;
                return true;
            }
        return false;
    }

    public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index)
    {
        Check(source);
        return TryAt(source, index, out TSource found) ? found : throw new ArgumentOutOfRangeException(nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
    }

    public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, Index index)
    {
        Check(source);
        return ElementAt(source, index.IsFromEnd ? index.GetOffset(source.Count()) : index.Value);
    }

    public static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index)
    {
        Check(source);
        TryAt(source, index, out TSource found);
        return found;
    }

    public static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, Index index)
    {
        Check(source);
        return ElementAtOrDefault(source, index.IsFromEnd ? index.GetOffset(source.Count()) : index.Value);
    }

    // --- folds ---

    public static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource, TSource> func)
    {
        Check(source, func, nameof(func));
        using IEnumerator<TSource> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        TSource result = e.Current;
        while (e.MoveNext()) result = func(result, e.Current);
        return result;
    }

    public static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)
    {
        Check(source, func, nameof(func));
        foreach (TSource item in source) seed = func(seed, item);
        return seed;
    }

    public static TResult Aggregate<TSource, TAccumulate, TResult>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)
    {
        Check(source, resultSelector, nameof(resultSelector));
        return resultSelector(Aggregate(source, seed, func));
    }

    // --- collections ---

    public static TSource[] ToArray<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        if (source is ICollection<TSource> c)
        {
            if (c.Count == 0) return Array.Empty<TSource>();
            TSource[] array = new TSource[c.Count];
            c.CopyTo(array, 0);
            return array;
        }
        var list = new List<TSource>();
        foreach (TSource item in source) list.Add(item);
        return list.ToArray();
    }

    public static List<TSource> ToList<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return new List<TSource>(source);
    }

    public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source) => ToHashSet(source, null);

    public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer)
    {
        Check(source);
        return new HashSet<TSource>(source, comparer);
    }

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source) => ToDictionary(source, (IEqualityComparer<TKey>)null);

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey> comparer)
    {
        Check(source);
        return new Dictionary<TKey, TValue>(source, comparer);
    }

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source) => ToDictionary(source, (IEqualityComparer<TKey>)null);
    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source, IEqualityComparer<TKey> comparer) => ToDictionary(source, p => p.Key, p => p.Value, comparer);
    public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => ToDictionary(source, keySelector, (IEqualityComparer<TKey>)null);
    public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer) => ToDictionary(source, keySelector, item => item, comparer);
    public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) => ToDictionary(source, keySelector, elementSelector, null);

    public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
    {
        Check(source, keySelector, nameof(keySelector));
        Check(source, elementSelector, nameof(elementSelector));
        var dictionary = new Dictionary<TKey, TElement>(comparer);
        foreach (TSource item in source) dictionary.Add(keySelector(item), elementSelector(item));
        return dictionary;
    }
}
