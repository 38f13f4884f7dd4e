using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Linq;

public static partial class Enumerable
{
    // ---- into collections

    public static TSource[] ToArray<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        if (source is ICollection<TSource> collection)
        {
            int count = collection.Count;
            if (count == 0) return Array.Empty<TSource>();
            TSource[] array = new TSource[count];
            collection.CopyTo(array, 0);
            return array;
        }
        List<TSource> list = new List<TSource>();
        foreach (TSource element in source) list.Add(element);
        return list.ToArray();
    }

    public static List<TSource> ToList<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return new List<TSource>(source);
    }

    public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source) => source.ToHashSet(null);

    public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer)
    {
        Check(source);
        return new HashSet<TSource>(source, comparer);
    }

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source) where TKey : notnull => source.ToDictionary(null);

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey> comparer) where TKey : notnull
    {
        Check(source);
        return new Dictionary<TKey, TValue>(source, comparer);
    }

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source) where TKey : notnull => source.ToDictionary(null);
    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source, IEqualityComparer<TKey> comparer) where TKey : notnull => source.ToDictionary(pair => pair.Key, pair => pair.Value, comparer);
    public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) where TKey : notnull => source.ToDictionary(keySelector, (IEqualityComparer<TKey>)null);

    public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer) where TKey : notnull
    {
        Check(source, keySelector, "keySelector");
        Dictionary<TKey, TSource> dictionary = new Dictionary<TKey, TSource>(source.TryGetNonEnumeratedCount(out int count) ? count : 0, comparer);
        foreach (TSource element in source) dictionary.Add(keySelector(element), element);
        return dictionary;
    }

    public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) where TKey : notnull => source.ToDictionary(keySelector, elementSelector, null);

    public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer) where TKey : notnull
    {
        Check(source, keySelector, "keySelector");
        Check(source, elementSelector, "elementSelector");
        Dictionary<TKey, TElement> dictionary = new Dictionary<TKey, TElement>(source.TryGetNonEnumeratedCount(out int count) ? count : 0, comparer);
        foreach (TSource element in source) dictionary.Add(keySelector(element), elementSelector(element));
        return dictionary;
    }

    // ---- questions

    public static bool Any<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        if (source.TryGetNonEnumeratedCount(out int count)) return count != 0;
        using IEnumerator<TSource> e = source.GetEnumerator();
        return e.MoveNext();
    }

    public static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, "predicate");
        foreach (TSource element in source)
            if (predicate(element)) return true;
        return false;
    }

    public static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, "predicate");
        foreach (TSource element in source)
            if (!predicate(element)) return false;
        return true;
    }

    public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value)
        => source is ICollection<TSource> collection ? collection.Contains(value) : source.Contains(value, null);

    public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value, IEqualityComparer<TSource> comparer)
    {
        Check(source);
        comparer ??= EqualityComparer<TSource>.Default;
        foreach (TSource element in source)
            if (comparer.Equals(element, value)) return true;
        return false;
    }

    public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) => first.SequenceEqual(second, null);

    public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
    {
        if (first == null) ThrowHelper.ArgumentNull("first");
        if (second == null) ThrowHelper.ArgumentNull("second");
        if (first is ICollection<TSource> a && second is ICollection<TSource> b && a.Count != b.Count) return false;
        comparer ??= EqualityComparer<TSource>.Default;
        using IEnumerator<TSource> x = first.GetEnumerator();
        using IEnumerator<TSource> y = second.GetEnumerator();
        while (x.MoveNext())
            if (!y.MoveNext() || !comparer.Equals(x.Current, y.Current)) return false;
        return !y.MoveNext();
    }

    public static bool TryGetNonEnumeratedCount<TSource>(this IEnumerable<TSource> source, out int count)
    {
        Check(source);
        if (source is ICollection<TSource> collection)
        {
            count = collection.Count;
            return true;
        }
        if (source is ICollection untyped)
        {
            count = untyped.Count;
            return true;
        }
        count = 0;
        return false;
    }

    public static int Count<TSource>(this IEnumerable<TSource> source)
    {
        if (source.TryGetNonEnumeratedCount(out int known)) return known;
        int count = 0;
        using IEnumerator<TSource> e = source.GetEnumerator();
        checked
        {
            while (e.MoveNext()) count++;
        }
        return count;
    }

    public static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, "predicate");
        int count = 0;
        foreach (TSource element in source)
            if (predicate(element)) checked { count++; }
        return count;
    }

    public static long LongCount<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        long count = 0;
        using IEnumerator<TSource> e = source.GetEnumerator();
        while (e.MoveNext()) count++;
        return count;
    }

    public static long LongCount<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, "predicate");
        long count = 0;
        foreach (TSource element in source)
            if (predicate(element)) count++;
        return count;
    }

    // ---- one element

    private static bool TryFirst<TSource>(IEnumerable<TSource> source, out TSource first)
    {
        Check(source);
        if (source is IList<TSource> list)
        {
            if (list.Count > 0)
            {
                first = list[0];
                return true;
            }
        }
        else
        {
            using IEnumerator<TSource> e = source.GetEnumerator();
            if (e.MoveNext())
            {
                first = e.Current;
                return true;
            }
        }
        first = default;
        return false;
    }

    private static bool TryFirst<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource first)
    {
        Check(source, predicate, "predicate");
        foreach (TSource element in source)
        {
            if (!predicate(element)) continue;
            first = element;
            return true;
        }
        first = default;
        return false;
    }

    public static TSource First<TSource>(this IEnumerable<TSource> source) => TryFirst(source, out TSource first) ? first : throw NoElements();
    public static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => TryFirst(source, predicate, out TSource first) ? first : throw NoMatch();
    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source) => TryFirst(source, out TSource first) ? first : default;
    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) => TryFirst(source, out TSource first) ? first : defaultValue;
    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => TryFirst(source, predicate, out TSource first) ? first : default;
    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) => TryFirst(source, predicate, out TSource first) ? first : defaultValue;

    private static bool TryLast<TSource>(IEnumerable<TSource> source, out TSource last)
    {
        Check(source);
        last = default;
        if (source is IList<TSource> list)
        {
            int count = list.Count;
            if (count > 0) last = list[count - 1];
            return count > 0;
        }
        bool found = false;
        foreach (TSource element in source)
        {
            last = element;
            found = true;
        }
        return found;
    }

    private static bool TryLast<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource last)
    {
        Check(source, predicate, "predicate");
        last = default;
        if (source is IList<TSource> list)
        {
            for (int i = list.Count - 1; i >= 0; i--)
            {
                TSource element = list[i];
                if (!predicate(element)) continue;
                last = element;
                return true;
            }
            return false;
        }
        bool found = false;
        foreach (TSource element in source)
        {
            if (!predicate(element)) continue;
            last = element;
            found = true;
        }
        return found;
    }

    public static TSource Last<TSource>(this IEnumerable<TSource> source) => TryLast(source, out TSource last) ? last : throw NoElements();
    public static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => TryLast(source, predicate, out TSource last) ? last : throw NoMatch();
    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source) => TryLast(source, out TSource last) ? last : default;
    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) => TryLast(source, out TSource last) ? last : defaultValue;
    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => TryLast(source, predicate, out TSource last) ? last : default;
    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) => TryLast(source, predicate, out TSource last) ? last : defaultValue;

    private static bool TrySingle<TSource>(IEnumerable<TSource> source, out TSource single)
    {
        Check(source);
        single = default;
        using IEnumerator<TSource> e = source.GetEnumerator();
        if (!e.MoveNext()) return false;
        single = e.Current;
        return e.MoveNext() ? throw MoreThanOne() : true;
    }

    private static bool TrySingle<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource single)
    {
        Check(source, predicate, "predicate");
        single = default;
        bool found = false;
        foreach (TSource element in source)
        {
            if (!predicate(element)) continue;
            if (found) throw MoreThanOneMatch();
            found = true;
            single = element;
        }
        return found;
    }

    public static TSource Single<TSource>(this IEnumerable<TSource> source) => TrySingle(source, out TSource single) ? single : throw NoElements();
    public static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => TrySingle(source, predicate, out TSource single) ? single : throw NoMatch();
    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source) => TrySingle(source, out TSource single) ? single : default;
    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) => TrySingle(source, out TSource single) ? single : defaultValue;
    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => TrySingle(source, predicate, out TSource single) ? single : default;
    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) => TrySingle(source, predicate, out TSource single) ? single : defaultValue;

    private static bool TryElementAt<TSource>(IEnumerable<TSource> source, int index, out TSource element)
    {
        Check(source);
        element = default;
        if (index < 0) return false;
        if (source is IList<TSource> list)
        {
            if (index >= list.Count) return false;
            element = list[index];
            return true;
        }
        foreach (TSource item in source)
        {
            if (index-- != 0) continue;
            element = item;
            return true;
        }
        return false;
    }

    public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index)
    {
        Check(source);
        if (source is IList<TSource> list) return list[index];
        return TryElementAt(source, index, out TSource element) ? element : throw new ArgumentOutOfRangeException(nameof(index));
    }

    public static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index) => TryElementAt(source, index, out TSource element) ? element : default;

    private static bool TryElementFromEnd<TSource>(IEnumerable<TSource> source, int fromEnd, out TSource element)
    {
        element = default;
        if (fromEnd <= 0) return false;
        Queue<TSource> last = new Queue<TSource>();
        foreach (TSource item in source)
        {
            if (last.Count == fromEnd) last.Dequeue();
            last.Enqueue(item);
        }
        if (last.Count != fromEnd) return false;
        element = last.Dequeue();
        return true;
    }

    public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, Index index)
    {
        Check(source);
        if (!index.IsFromEnd) return source.ElementAt(index.Value);
        if (source.TryGetNonEnumeratedCount(out int count)) return source.ElementAt(count - index.Value);
        return TryElementFromEnd(source, index.Value, out TSource element) ? element : throw new ArgumentOutOfRangeException(nameof(index));
    }

    public static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, Index index)
    {
        Check(source);
        if (!index.IsFromEnd) return source.ElementAtOrDefault(index.Value);
        if (source.TryGetNonEnumeratedCount(out int count)) return source.ElementAtOrDefault(count - index.Value);
        return TryElementFromEnd(source, index.Value, out TSource element) ? element : default;
    }

    // ---- folds

    public static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource, TSource> func)
    {
        Check(source, func, "func");
        using IEnumerator<TSource> e = source.GetEnumerator();
        if (!e.MoveNext()) throw NoElements();
        TSource result = e.Current;
        while (e.MoveNext()) result = func(result, e.Current);
        return result;
    }

    public static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)
    {
        Check(source, func, "func");
        TAccumulate result = seed;
        foreach (TSource element in source) result = func(result, element);
        return result;
    }

    public static TResult Aggregate<TSource, TAccumulate, TResult>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)
    {
        Check(source, func, "func");
        Check(source, resultSelector, "resultSelector");
        return resultSelector(source.Aggregate(seed, func));
    }

    public static TSource Min<TSource>(this IEnumerable<TSource> source) => source.Min((IComparer<TSource>)null);
    public static TSource Max<TSource>(this IEnumerable<TSource> source) => source.Max((IComparer<TSource>)null);
    public static TSource Min<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer) => Extreme(source, comparer, -1);
    public static TSource Max<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer) => Extreme(source, comparer, 1);

    // Nulls do not take part; a sequence of nothing else gives null.
    private static TSource Extreme<TSource>(IEnumerable<TSource> source, IComparer<TSource> comparer, int sign)
    {
        Check(source);
        comparer ??= Comparer<TSource>.Default;
        using IEnumerator<TSource> e = source.GetEnumerator();
        if (!e.MoveNext())
        {
            if (default(TSource) == null) return default;
            throw NoElements();
        }
        TSource best = e.Current;
        while (best == null)
        {
            if (!e.MoveNext()) return best;
            best = e.Current;
        }
        while (e.MoveNext())
        {
            TSource next = e.Current;
            if (next != null && Math.Sign(comparer.Compare(next, best)) == sign) best = next;
        }
        return best;
    }

    public static TResult Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        Check(source, selector, "selector");
        return Extreme(source.Select(selector), null, -1);
    }

    public static TResult Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        Check(source, selector, "selector");
        return Extreme(source.Select(selector), null, 1);
    }

    public static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => source.MinBy(keySelector, null);
    public static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => source.MaxBy(keySelector, null);
    public static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer) => ExtremeBy(source, keySelector, comparer, -1);
    public static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer) => ExtremeBy(source, keySelector, comparer, 1);

    private static TSource ExtremeBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer, int sign)
    {
        Check(source, keySelector, "keySelector");
        comparer ??= Comparer<TKey>.Default;
        using IEnumerator<TSource> e = source.GetEnumerator();
        if (!e.MoveNext())
        {
            if (default(TSource) == null) return default;
            throw NoElements();
        }
        TSource first = e.Current, best = first;
        TKey key = keySelector(best);
        while (key == null)
        {
            if (!e.MoveNext()) return first;
            best = e.Current;
            key = keySelector(best);
        }
        while (e.MoveNext())
        {
            TKey next = keySelector(e.Current);
            if (next == null || Math.Sign(comparer.Compare(next, key)) != sign) continue;
            key = next;
            best = e.Current;
        }
        return best;
    }
}
