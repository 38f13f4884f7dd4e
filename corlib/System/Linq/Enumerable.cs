using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Linq;

/// <summary>Queries over sequences. Operators that return sequences do their work while these are enumerated; arguments are checked at once.</summary>
public static partial class Enumerable
{
    private static InvalidOperationException NoElements() => new InvalidOperationException("Sequence contains no elements");
    private static InvalidOperationException NoMatch() => new InvalidOperationException("Sequence contains no matching element");
    private static InvalidOperationException MoreThanOne() => new InvalidOperationException("Sequence contains more than one element");
    private static InvalidOperationException MoreThanOneMatch() => new InvalidOperationException("Sequence contains more than one matching element");

    private static void Check(object source)
    {
        if (source == null) ThrowHelper.ArgumentNull("source");
    }

    private static void Check(object source, object argument, string name)
    {
        if (source == null) ThrowHelper.ArgumentNull("source");
        if (argument == null) ThrowHelper.ArgumentNull(name);
    }

    public static IEnumerable<TSource> AsEnumerable<TSource>(this IEnumerable<TSource> source) => source;
    public static IEnumerable<TResult> Empty<TResult>() => Array.Empty<TResult>();

    // ---- filters and projections

    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, "predicate");
        if (source is WhereIterator<TSource> where) return where.And(predicate);
        return new WhereIterator<TSource>(source, predicate);
    }

    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        Check(source, predicate, "predicate");
        return WhereIndexed(source, predicate);
    }

    private static IEnumerable<TSource> WhereIndexed<TSource>(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        int index = -1;
        foreach (TSource element in source)
        {
            checked { index++; }
            if (predicate(element, index)) yield return element;
        }
    }

    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        Check(source, selector, "selector");
        if (source is TSource[] { Length: 0 }) return Array.Empty<TResult>();
        if (source is WhereIterator<TSource> where) return where.ThenSelect(selector);
        return new SelectIterator<TSource, TResult>(source, selector);
    }

    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        Check(source, selector, "selector");
        return SelectIndexed(source, selector);
    }

    private static IEnumerable<TResult> SelectIndexed<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        int index = -1;
        foreach (TSource element in source)
        {
            checked { index++; }
            yield return selector(element, index);
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
    {
        Check(source, selector, "selector");
        return SelectManyIterator(source, selector);
    }

    private static IEnumerable<TResult> SelectManyIterator<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
    {
        foreach (TSource element in source)
            foreach (TResult inner in selector(element)) yield return inner;
    }

    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
    {
        Check(source, selector, "selector");
        return SelectManyIndexed(source, selector);
    }

    private static IEnumerable<TResult> SelectManyIndexed<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
    {
        int index = -1;
        foreach (TSource element in source)
        {
            checked { index++; }
            foreach (TResult inner in selector(element, index)) yield return inner;
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
    {
        Check(source, collectionSelector, "collectionSelector");
        Check(source, resultSelector, "resultSelector");
        return SelectManyPairs(source, collectionSelector, resultSelector);
    }

    private static IEnumerable<TResult> SelectManyPairs<TSource, TCollection, TResult>(IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
    {
        foreach (TSource element in source)
            foreach (TCollection inner in collectionSelector(element)) yield return resultSelector(element, inner);
    }

    public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
    {
        Check(source, collectionSelector, "collectionSelector");
        Check(source, resultSelector, "resultSelector");
        return SelectManyPairsIndexed(source, collectionSelector, resultSelector);
    }

    private static IEnumerable<TResult> SelectManyPairsIndexed<TSource, TCollection, TResult>(IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
    {
        int index = -1;
        foreach (TSource element in source)
        {
            checked { index++; }
            foreach (TCollection inner in collectionSelector(element, index)) yield return resultSelector(element, inner);
        }
    }

    public static IEnumerable<TResult> OfType<TResult>(this IEnumerable source)
    {
        Check(source);
        return OfTypeIterator<TResult>(source);
    }

    private static IEnumerable<TResult> OfTypeIterator<TResult>(IEnumerable source)
    {
        foreach (object o in source)
            if (o is TResult result) yield return result;
    }

    public static IEnumerable<TResult> Cast<TResult>(this IEnumerable source)
    {
        Check(source);
        if (source is IEnumerable<TResult> typed) return typed;
        return CastIterator<TResult>(source);
    }

    private static IEnumerable<TResult> CastIterator<TResult>(IEnumerable source)
    {
        foreach (object o in source) yield return (TResult)o;
    }

    // ---- parts

    public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)
    {
        Check(source);
        return count <= 0 ? Array.Empty<TSource>() : TakeIterator(source, count);
    }

    private static IEnumerable<TSource> TakeIterator<TSource>(IEnumerable<TSource> source, int count)
    {
        foreach (TSource element in source)
        {
            yield return element;
            if (--count == 0) break;
        }
    }

    public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, Range range)
    {
        Check(source);
        Index start = range.Start, end = range.End;
        bool startFromEnd = start.IsFromEnd, endFromEnd = end.IsFromEnd;
        int startIndex = start.Value, endIndex = end.Value;
        if (startFromEnd)
        {
            if (startIndex == 0 || (endFromEnd && endIndex >= startIndex)) return Array.Empty<TSource>();
        }
        else if (!endFromEnd)
        {
            return startIndex >= endIndex ? Array.Empty<TSource>() : SkipTake(source, startIndex, endIndex - startIndex);
        }
        return TakeRangeFromEnd(source, startFromEnd, startIndex, endFromEnd, endIndex);
    }

    private static IEnumerable<TSource> SkipTake<TSource>(IEnumerable<TSource> source, int skip, int take)
    {
        foreach (TSource element in source)
        {
            if (skip > 0)
            {
                skip--;
                continue;
            }
            yield return element;
            if (--take == 0) break;
        }
    }

    private static IEnumerable<TSource> TakeRangeFromEnd<TSource>(IEnumerable<TSource> source, bool startFromEnd, int startIndex, bool endFromEnd, int endIndex)
    {
        List<TSource> all = new List<TSource>(source);
        int start = Math.Max(0, startFromEnd ? all.Count - startIndex : startIndex);
        int end = Math.Min(all.Count, endFromEnd ? all.Count - endIndex : endIndex);
        for (int i = start; i < end; i++) yield return all[i];
    }

    public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, "predicate");
        return TakeWhileIterator(source, predicate);
    }

    private static IEnumerable<TSource> TakeWhileIterator<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        foreach (TSource element in source)
        {
            if (!predicate(element)) break;
            yield return element;
        }
    }

    public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        Check(source, predicate, "predicate");
        return TakeWhileIndexed(source, predicate);
    }

    private static IEnumerable<TSource> TakeWhileIndexed<TSource>(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        int index = -1;
        foreach (TSource element in source)
        {
            checked { index++; }
            if (!predicate(element, index)) break;
            yield return element;
        }
    }

    public static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count)
    {
        Check(source);
        return count <= 0 ? Array.Empty<TSource>() : TakeLastIterator(source, count);
    }

    private static IEnumerable<TSource> TakeLastIterator<TSource>(IEnumerable<TSource> source, int count)
    {
        Queue<TSource> last = new Queue<TSource>();
        foreach (TSource element in source)
        {
            if (last.Count == count) last.Dequeue();
            last.Enqueue(element);
        }
        while (last.Count > 0) yield return last.Dequeue();
    }

    public static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)
    {
        Check(source);
        return SkipIterator(source, Math.Max(0, count));
    }

    private static IEnumerable<TSource> SkipIterator<TSource>(IEnumerable<TSource> source, int count)
    {
        if (source is IList<TSource> list)
        {
            for (int i = count; i < list.Count; i++) yield return list[i];
            yield break;
        }
        foreach (TSource element in source)
        {
            if (count > 0) count--;
            else yield return element;
        }
    }

    public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        Check(source, predicate, "predicate");
        return SkipWhileIterator(source, predicate);
    }

    private static IEnumerable<TSource> SkipWhileIterator<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        bool skipping = true;
        foreach (TSource element in source)
        {
            if (skipping && predicate(element)) continue;
            skipping = false;
            yield return element;
        }
    }

    public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        Check(source, predicate, "predicate");
        return SkipWhileIndexed(source, predicate);
    }

    private static IEnumerable<TSource> SkipWhileIndexed<TSource>(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        int index = -1;
        bool skipping = true;
        foreach (TSource element in source)
        {
            checked { index++; }
            if (skipping && predicate(element, index)) continue;
            skipping = false;
            yield return element;
        }
    }

    public static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count)
    {
        Check(source);
        return count <= 0 ? source.Skip(0) : SkipLastIterator(source, count);
    }

    private static IEnumerable<TSource> SkipLastIterator<TSource>(IEnumerable<TSource> source, int count)
    {
        Queue<TSource> held = new Queue<TSource>();
        foreach (TSource element in source)
        {
            if (held.Count == count) yield return held.Dequeue();
            held.Enqueue(element);
        }
    }

    public static IEnumerable<TSource[]> Chunk<TSource>(this IEnumerable<TSource> source, int size)
    {
        Check(source);
        if (size < 1) throw new ArgumentOutOfRangeException(nameof(size));
        return ChunkIterator(source, size);
    }

    private static IEnumerable<TSource[]> ChunkIterator<TSource>(IEnumerable<TSource> source, int size)
    {
        List<TSource> chunk = new List<TSource>(Math.Min(size, 16));
        foreach (TSource element in source)
        {
            chunk.Add(element);
            if (chunk.Count == size)
            {
                yield return chunk.ToArray();
                chunk.Clear();
            }
        }
        if (chunk.Count > 0) yield return chunk.ToArray();
    }

    public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source) => source.DefaultIfEmpty(default);

    public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
    {
        Check(source);
        if (source is TSource[] { Length: > 0 }) return source;
        return DefaultIfEmptyIterator(source, defaultValue);
    }

    private static IEnumerable<TSource> DefaultIfEmptyIterator<TSource>(IEnumerable<TSource> source, TSource defaultValue)
    {
        bool any = false;
        foreach (TSource element in source)
        {
            any = true;
            yield return element;
        }
        if (!any) yield return defaultValue;
    }

    public static IEnumerable<(int Index, TSource Item)> Index<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return IndexIterator(source);
    }

    private static IEnumerable<(int Index, TSource Item)> IndexIterator<TSource>(IEnumerable<TSource> source)
    {
        int index = -1;
        foreach (TSource element in source)
        {
            checked { index++; }
            yield return (index, element);
        }
    }

    // ---- several sequences

    public static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
    {
        if (first == null) ThrowHelper.ArgumentNull("first");
        if (second == null) ThrowHelper.ArgumentNull("second");
        return ConcatIterator(first, second);
    }

    private static IEnumerable<TSource> ConcatIterator<TSource>(IEnumerable<TSource> first, IEnumerable<TSource> second)
    {
        foreach (TSource element in first) yield return element;
        foreach (TSource element in second) yield return element;
    }

    public static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource element)
    {
        Check(source);
        return AppendIterator(source, element);
    }

    private static IEnumerable<TSource> AppendIterator<TSource>(IEnumerable<TSource> source, TSource last)
    {
        foreach (TSource element in source) yield return element;
        yield return last;
    }

    public static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource element)
    {
        Check(source);
        return PrependIterator(source, element);
    }

    private static IEnumerable<TSource> PrependIterator<TSource>(IEnumerable<TSource> source, TSource first)
    {
        yield return first;
        foreach (TSource element in source) yield return element;
    }

    public static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
    {
        if (first == null) ThrowHelper.ArgumentNull("first");
        if (second == null) ThrowHelper.ArgumentNull("second");
        if (resultSelector == null) ThrowHelper.ArgumentNull("resultSelector");
        return ZipIterator(first, second, resultSelector);
    }

    private static IEnumerable<TResult> ZipIterator<TFirst, TSecond, TResult>(IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
    {
        using IEnumerator<TFirst> a = first.GetEnumerator();
        using IEnumerator<TSecond> b = second.GetEnumerator();
        while (a.MoveNext() && b.MoveNext()) yield return resultSelector(a.Current, b.Current);
    }

    public static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second)
    {
        if (first == null) ThrowHelper.ArgumentNull("first");
        if (second == null) ThrowHelper.ArgumentNull("second");
        return ZipIterator(first, second, static (a, b) => (a, b));
    }

    public static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond, TThird>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third)
    {
        if (first == null) ThrowHelper.ArgumentNull("first");
        if (second == null) ThrowHelper.ArgumentNull("second");
        if (third == null) ThrowHelper.ArgumentNull("third");
        return ZipThree(first, second, third);
    }

    private static IEnumerable<(TFirst, TSecond, TThird)> ZipThree<TFirst, TSecond, TThird>(IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third)
    {
        using IEnumerator<TFirst> a = first.GetEnumerator();
        using IEnumerator<TSecond> b = second.GetEnumerator();
        using IEnumerator<TThird> c = third.GetEnumerator();
        while (a.MoveNext() && b.MoveNext() && c.MoveNext()) yield return (a.Current, b.Current, c.Current);
    }

    public static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return source is TSource[] { Length: 0 } ? Array.Empty<TSource>() : ReverseIterator(source);
    }

    public static IEnumerable<TSource> Reverse<TSource>(this TSource[] source) => Reverse((IEnumerable<TSource>)source);

    private static IEnumerable<TSource> ReverseIterator<TSource>(IEnumerable<TSource> source)
    {
        TSource[] all = source.ToArray();
        for (int i = all.Length - 1; i >= 0; i--) yield return all[i];
    }

    public static IEnumerable<TSource> Shuffle<TSource>(this IEnumerable<TSource> source)
    {
        Check(source);
        return ShuffleIterator(source);
    }

    private static IEnumerable<TSource> ShuffleIterator<TSource>(IEnumerable<TSource> source)
    {
        TSource[] all = source.ToArray();
        Random.Shared.Shuffle(all);
        foreach (TSource element in all) yield return element;
    }

    // ---- sources

    public static IEnumerable<int> Range(int start, int count)
    {
        long last = (long)start + count - 1;
        if (count < 0 || last > int.MaxValue) throw new ArgumentOutOfRangeException(nameof(count));
        return count == 0 ? Array.Empty<int>() : new RangeIterator(start, count);
    }

    public static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)
    {
        if (count < 0) throw new ArgumentOutOfRangeException(nameof(count));
        return count == 0 ? Array.Empty<TResult>() : RepeatIterator(element, count);
    }

    private static IEnumerable<TResult> RepeatIterator<TResult>(TResult element, int count)
    {
        for (int i = 0; i < count; i++) yield return element;
    }
}
