using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace System;

/// <summary>Spans and memory of arrays and strings, and what can be done with them.</summary>
public static partial class MemoryExtensions
{
    public static Span<T> AsSpan<T>(this T[] array) => new Span<T>(array);

    public static Span<T> AsSpan<T>(this T[] array, int start)
    {
        if (array == null)
        {
            if (start != 0)
                ThrowHelper.OutOfRange();
            return default;
        }
        if ((uint)start > (uint)array.Length)
            ThrowHelper.OutOfRange();
        return new Span<T>(array, start, array.Length - start);
    }

    public static Span<T> AsSpan<T>(this T[] array, Index startIndex) => array == null ? (startIndex.Equals(Index.Start) ? default(Span<T>) : throw new ArgumentNullException(nameof(array))) : array.AsSpan(startIndex.GetOffset(array.Length));

    public static Span<T> AsSpan<T>(this T[] array, Range range)
    {
        if (array == null)
        {
            if (!range.Start.Equals(Index.Start) || !range.End.Equals(Index.Start))
                throw new ArgumentNullException(nameof(array));
            return default;
        }
        (int start, int length) = range.GetOffsetAndLength(array.Length);
        return new Span<T>(array, start, length);
    }

    public static Span<T> AsSpan<T>(this T[] array, int start, int length) => new Span<T>(array, start, length);
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment) => new Span<T>(segment.Array, segment.Offset, segment.Count);
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start) => AsSpan(segment).Slice(start);
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, Index startIndex) => AsSpan(segment).Slice(startIndex.GetOffset(segment.Count));
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start, int length) => AsSpan(segment).Slice(start, length);

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(segment.Count);
        return AsSpan(segment).Slice(start, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<char> AsSpan(this string text) => text == null ? default : new ReadOnlySpan<char>(ref text.GetRawStringData(), text.Length);

    public static ReadOnlySpan<char> AsSpan(this string text, int start)
    {
        if (text == null)
        {
            if (start != 0)
                ThrowHelper.OutOfRange("start");
            return default;
        }
        if ((uint)start > (uint)text.Length)
            ThrowHelper.OutOfRange("start");
        return new ReadOnlySpan<char>(ref Unsafe.Add(ref text.GetRawStringData(), start), text.Length - start);
    }

    public static ReadOnlySpan<char> AsSpan(this string text, Index startIndex) => text == null ? (startIndex.Equals(Index.Start) ? default(ReadOnlySpan<char>) : throw new ArgumentOutOfRangeException(nameof(startIndex))) : text.AsSpan(startIndex.GetOffset(text.Length));

    public static ReadOnlySpan<char> AsSpan(this string text, Range range)
    {
        if (text == null)
        {
            if (!range.Start.Equals(Index.Start) || !range.End.Equals(Index.Start))
                throw new ArgumentNullException(nameof(text));
            return default;
        }
        (int start, int length) = range.GetOffsetAndLength(text.Length);
        return text.AsSpan(start, length);
    }

    public static ReadOnlySpan<char> AsSpan(this string text, int start, int length)
    {
        if (text == null)
        {
            if (start != 0 || length != 0)
                ThrowHelper.OutOfRange("start");
            return default;
        }
        if ((ulong)(uint)start + (uint)length > (uint)text.Length)
            ThrowHelper.OutOfRange("start");
        return new ReadOnlySpan<char>(ref Unsafe.Add(ref text.GetRawStringData(), start), length);
    }

    public static ReadOnlyMemory<char> AsMemory(this string text) => text == null ? default : new ReadOnlyMemory<char>((object)text, 0, text.Length);

    public static ReadOnlyMemory<char> AsMemory(this string text, int start)
    {
        ReadOnlySpan<char> check = text.AsSpan(start);
        return text == null ? default : new ReadOnlyMemory<char>((object)text, start, check.Length);
    }

    public static ReadOnlyMemory<char> AsMemory(this string text, Index startIndex) => text == null ? default : text.AsMemory(startIndex.GetOffset(text.Length));

    public static ReadOnlyMemory<char> AsMemory(this string text, int start, int length)
    {
        text.AsSpan(start, length);
        return text == null ? default : new ReadOnlyMemory<char>((object)text, start, length);
    }

    public static ReadOnlyMemory<char> AsMemory(this string text, Range range)
    {
        if (text == null)
            return default;
        (int start, int length) = range.GetOffsetAndLength(text.Length);
        return text.AsMemory(start, length);
    }

    public static Memory<T> AsMemory<T>(this T[] array) => new Memory<T>(array);
    public static Memory<T> AsMemory<T>(this T[] array, int start) => new Memory<T>(array, start, (array?.Length ?? 0) - start);
    public static Memory<T> AsMemory<T>(this T[] array, Index startIndex) => array == null ? default : array.AsMemory(startIndex.GetOffset(array.Length));
    public static Memory<T> AsMemory<T>(this T[] array, int start, int length) => new Memory<T>(array, start, length);

    public static Memory<T> AsMemory<T>(this T[] array, Range range)
    {
        if (array == null)
            return default;
        (int start, int length) = range.GetOffsetAndLength(array.Length);
        return new Memory<T>(array, start, length);
    }

    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment) => new Memory<T>(segment.Array, segment.Offset, segment.Count);
    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start) => segment.AsMemory().Slice(start);
    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start, int length) => segment.AsMemory().Slice(start, length);

    public static void CopyTo<T>(this T[] source, Span<T> destination) => new ReadOnlySpan<T>(source).CopyTo(destination);
    public static void CopyTo<T>(this T[] source, Memory<T> destination) => source.CopyTo(destination.Span);

    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other) where T : IEquatable<T> => SpanHelpers.SequenceEqual<T>(span, other);
    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) where T : IEquatable<T> => SpanHelpers.SequenceEqual(span, other);
    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer = null) => SequenceEqual((ReadOnlySpan<T>)span, other, comparer);

    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer = null)
    {
        if (comparer == null || comparer == EqualityComparer<T>.Default)
            return SpanHelpers.SequenceEqual(span, other);
        if (span.Length != other.Length)
            return false;
        for (int i = 0; i < span.Length; i++)
        {
            if (!comparer.Equals(span[i], other[i]))
                return false;
        }
        return true;
    }

    public static int SequenceCompareTo<T>(this Span<T> span, ReadOnlySpan<T> other) where T : IComparable<T> => SequenceCompareTo((ReadOnlySpan<T>)span, other, null);
    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) where T : IComparable<T> => SequenceCompareTo(span, other, null);

    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IComparer<T> comparer = null)
    {
        comparer ??= Comparer<T>.Default;
        int n = Math.Min(span.Length, other.Length);
        for (int i = 0; i < n; i++)
        {
            int c = comparer.Compare(span[i], other[i]);
            if (c != 0)
                return c;
        }
        return span.Length.CompareTo(other.Length);
    }

    public static bool StartsWith<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T> => span.Length >= value.Length && SpanHelpers.SequenceEqual<T>(span.Slice(0, value.Length), value);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T> => span.Length >= value.Length && SpanHelpers.SequenceEqual(span.Slice(0, value.Length), value);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => span.Length >= value.Length && SequenceEqual(span.Slice(0, value.Length), value, comparer);
    public static bool EndsWith<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T> => span.Length >= value.Length && SpanHelpers.SequenceEqual<T>(span.Slice(span.Length - value.Length), value);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T> => span.Length >= value.Length && SpanHelpers.SequenceEqual(span.Slice(span.Length - value.Length), value);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => span.Length >= value.Length && SequenceEqual(span.Slice(span.Length - value.Length), value, comparer);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T> => span.Length != 0 && Same(span[0], value, null);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => span.Length != 0 && Same(span[0], value, comparer);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T> => span.Length != 0 && Same(span[span.Length - 1], value, null);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => span.Length != 0 && Same(span[span.Length - 1], value, comparer);

    public static void Reverse<T>(this Span<T> span) => SpanHelpers.Reverse(ref span._reference, span.Length);

    public static bool Overlaps<T>(this Span<T> span, ReadOnlySpan<T> other) => Overlaps((ReadOnlySpan<T>)span, other);
    public static bool Overlaps<T>(this Span<T> span, ReadOnlySpan<T> other, out int elementOffset) => Overlaps((ReadOnlySpan<T>)span, other, out elementOffset);

    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
    {
        if (span.IsEmpty || other.IsEmpty)
            return false;
        nint distance = Unsafe.ByteOffset(ref span._reference, ref other._reference);
        return (nuint)distance < (nuint)((nint)span.Length * Unsafe.SizeOf<T>()) || (nuint)distance > (nuint)(-((nint)other.Length * Unsafe.SizeOf<T>()));
    }

    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, out int elementOffset)
    {
        elementOffset = 0;
        if (!Overlaps(span, other))
            return false;
        nint distance = Unsafe.ByteOffset(ref span._reference, ref other._reference);
        if (distance % Unsafe.SizeOf<T>() != 0)
            throw new ArgumentException(SR.Argument_OverlapAlignmentMismatch);
        elementOffset = (int)(distance / Unsafe.SizeOf<T>());
        return true;
    }

    public static int BinarySearch<T>(this Span<T> span, IComparable<T> comparable) => BinarySearch<T, IComparable<T>>((ReadOnlySpan<T>)span, comparable);
    public static int BinarySearch<T, TComparable>(this Span<T> span, TComparable comparable) where TComparable : IComparable<T>, allows ref struct => SpanHelpers.BinarySearch<T, TComparable>(span, comparable);
    public static int BinarySearch<T, TComparer>(this Span<T> span, T value, TComparer comparer) where TComparer : IComparer<T>, allows ref struct => BinarySearch((ReadOnlySpan<T>)span, value, comparer);
    public static int BinarySearch<T>(this ReadOnlySpan<T> span, IComparable<T> comparable) => BinarySearch<T, IComparable<T>>(span, comparable);

    public static int BinarySearch<T, TComparable>(this ReadOnlySpan<T> span, TComparable comparable) where TComparable : IComparable<T>, allows ref struct
    {
        if (comparable == null)
            ThrowHelper.ArgumentNull("comparable");
        return SpanHelpers.BinarySearch(span, comparable);
    }

    public static int BinarySearch<T, TComparer>(this ReadOnlySpan<T> span, T value, TComparer comparer) where TComparer : IComparer<T>, allows ref struct
    {
        if (comparer == null)
            ThrowHelper.ArgumentNull("comparer");
        int lo = 0;
        int hi = span.Length - 1;
        while (lo <= hi)
        {
            int middle = (int)(((uint)hi + (uint)lo) >> 1);
            int c = comparer.Compare(value, span[middle]);
            if (c == 0)
                return middle;
            if (c > 0)
                lo = middle + 1;
            else
                hi = middle - 1;
        }
        return ~lo;
    }

    public static void Sort<T>(this Span<T> span) => Introsort.Sort(span, (IComparer<T>)null);
    public static void Sort<T, TComparer>(this Span<T> span, TComparer comparer) where TComparer : IComparer<T> => Introsort.Sort(span, (IComparer<T>)comparer);

    public static void Sort<T>(this Span<T> span, Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Introsort.Sort(span, comparison);
    }

    private static void CheckItems(int keys, int items)
    {
        if (keys != items)
            throw new ArgumentException(SR.Argument_SpansMustHaveSameLength);
    }

    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items)
    {
        CheckItems(keys.Length, items.Length);
        Introsort.Sort(keys, items, (IComparer<TKey>)null);
    }

    public static void Sort<TKey, TValue, TComparer>(this Span<TKey> keys, Span<TValue> items, TComparer comparer) where TComparer : IComparer<TKey>
    {
        CheckItems(keys.Length, items.Length);
        Introsort.Sort(keys, items, (IComparer<TKey>)comparer);
    }

    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items, Comparison<TKey> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        CheckItems(keys.Length, items.Length);
        Introsort.Sort(keys, items, new ComparisonOrder<TKey>(comparison));
    }

    public static void Replace<T>(this Span<T> span, T oldValue, T newValue) where T : IEquatable<T> => Replace(span, oldValue, newValue, null);

    public static void Replace<T>(this Span<T> span, T oldValue, T newValue, IEqualityComparer<T> comparer = null)
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (Same(span[i], oldValue, comparer))
                span[i] = newValue;
        }
    }

    public static void Replace<T>(this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue) where T : IEquatable<T> => Replace(source, destination, oldValue, newValue, null);

    public static void Replace<T>(this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue, IEqualityComparer<T> comparer = null)
    {
        source.CopyTo(destination);
        Replace(destination.Slice(0, source.Length), oldValue, newValue, comparer);
    }

    public static void ReplaceAny<T>(this ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue) where T : IEquatable<T>
    {
        source.CopyTo(destination);
        ReplaceAny(destination.Slice(0, source.Length), values, newValue);
    }

    public static void ReplaceAny<T>(this Span<T> span, SearchValues<T> values, T newValue) where T : IEquatable<T>
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (values.Contains(span[i]))
                span[i] = newValue;
        }
    }

    public static void ReplaceAnyExcept<T>(this ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue) where T : IEquatable<T>
    {
        source.CopyTo(destination);
        ReplaceAnyExcept(destination.Slice(0, source.Length), values, newValue);
    }

    public static void ReplaceAnyExcept<T>(this Span<T> span, SearchValues<T> values, T newValue) where T : IEquatable<T>
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (!values.Contains(span[i]))
                span[i] = newValue;
        }
    }

    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other) => CommonPrefixLength((ReadOnlySpan<T>)span, other, null);
    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer) => CommonPrefixLength((ReadOnlySpan<T>)span, other, comparer);
    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) => CommonPrefixLength(span, other, null);

    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer)
    {
        int n = Math.Min(span.Length, other.Length);
        int i = 0;
        while (i < n && Same(span[i], other[i], comparer))
            i++;
        return i;
    }

    public static int Count<T>(this Span<T> span, T value) where T : IEquatable<T> => Count((ReadOnlySpan<T>)span, value, null);
    public static int Count<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T> => Count(span, value, null);

    public static int Count<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null)
    {
        int count = 0;
        for (int i = 0; i < span.Length; i++)
        {
            if (Same(span[i], value, comparer))
                count++;
        }
        return count;
    }

    public static int Count<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T> => Count((ReadOnlySpan<T>)span, value, null);
    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T> => Count(span, value, null);

    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null)
    {
        if (value.IsEmpty)
            return 0;
        int count = 0;
        int found;
        while ((found = FindSequence(span, value, comparer, false)) >= 0)
        {
            count++;
            span = span.Slice(found + value.Length);
        }
        return count;
    }

    public static int CountAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T>
    {
        int count = 0;
        foreach (T t in span)
        {
            if (values.Contains(t))
                count++;
        }
        return count;
    }

    public static int CountAny<T>(this ReadOnlySpan<T> span, params scoped ReadOnlySpan<T> values) where T : IEquatable<T> => CountAny(span, values, null);

    public static int CountAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null)
    {
        int count = 0;
        for (int i = 0; i < span.Length; i++)
        {
            if (FindValue(values, span[i], comparer, false, false) >= 0)
                count++;
        }
        return count;
    }

    public static bool IsWhiteSpace(this ReadOnlySpan<char> span)
    {
        foreach (char c in span)
        {
            if (!char.IsWhiteSpace(c))
                return false;
        }
        return true;
    }

    public static bool Contains(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => IndexOf(span, value, comparisonType) >= 0;

    public static bool Equals(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType)
    {
        string.CheckComparison(comparisonType);
        if (((int)comparisonType & 1) == 0)
            return comparisonType == StringComparison.Ordinal ? SpanHelpers.SequenceEqual(span, other) : string.CultureOf(comparisonType).CompareInfo.Compare(span, other) == 0;
        if (comparisonType == StringComparison.OrdinalIgnoreCase)
            return span.Length == other.Length && Ordinal.EqualsIgnoreCase(ref span._reference, ref other._reference, span.Length);
        return string.CultureOf(comparisonType).CompareInfo.Compare(span, other, CompareOptions.IgnoreCase) == 0;
    }

    public static int CompareTo(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType)
    {
        string.CheckComparison(comparisonType);
        if (comparisonType == StringComparison.Ordinal)
            return SpanHelpers.SequenceCompareTo(ref span._reference, span.Length, ref other._reference, other.Length);
        if (comparisonType == StringComparison.OrdinalIgnoreCase)
            return Ordinal.CompareIgnoreCase(span, other);
        return string.CultureOf(comparisonType).CompareInfo.Compare(span, other, string.OptionsOf(comparisonType));
    }

    public static int IndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        string.CheckComparison(comparisonType);
        if (comparisonType == StringComparison.Ordinal)
            return SpanHelpers.IndexOf(span, value);
        if (comparisonType == StringComparison.OrdinalIgnoreCase)
            return Ordinal.IndexOfIgnoreCase(span, value);
        return string.CultureOf(comparisonType).CompareInfo.IndexOf(span, value, string.OptionsOf(comparisonType));
    }

    public static int LastIndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        string.CheckComparison(comparisonType);
        if (comparisonType == StringComparison.Ordinal)
            return SpanHelpers.LastIndexOf(span, value);
        if (comparisonType == StringComparison.OrdinalIgnoreCase)
            return Ordinal.LastIndexOfIgnoreCase(span, value);
        return string.CultureOf(comparisonType).CompareInfo.LastIndexOf(span, value, string.OptionsOf(comparisonType));
    }

    public static bool EndsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
        => span.Length >= value.Length ? Equals(span.Slice(span.Length - value.Length), value, comparisonType) : Equals(default, default, comparisonType) && false;

    public static bool StartsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
        => span.Length >= value.Length ? Equals(span.Slice(0, value.Length), value, comparisonType) : Equals(default, default, comparisonType) && false;

    private static int ChangeCase(ReadOnlySpan<char> source, Span<char> destination, TextInfo info, bool upper)
    {
        if (source.Overlaps(destination))
            throw new InvalidOperationException(SR.InvalidOperation_SpanOverlappedOperation);
        if (destination.Length < source.Length)
            return -1;
        info.ChangeCase(source, destination, upper);
        return source.Length;
    }

    public static int ToLower(this ReadOnlySpan<char> source, Span<char> destination, CultureInfo culture) => ChangeCase(source, destination, (culture ?? CultureInfo.CurrentCulture).TextInfo, false);
    public static int ToLowerInvariant(this ReadOnlySpan<char> source, Span<char> destination) => ChangeCase(source, destination, TextInfo.Invariant, false);
    public static int ToUpper(this ReadOnlySpan<char> source, Span<char> destination, CultureInfo culture) => ChangeCase(source, destination, (culture ?? CultureInfo.CurrentCulture).TextInfo, true);
    public static int ToUpperInvariant(this ReadOnlySpan<char> source, Span<char> destination) => ChangeCase(source, destination, TextInfo.Invariant, true);

    public static SpanRuneEnumerator EnumerateRunes(this ReadOnlySpan<char> span) => new SpanRuneEnumerator(span);
    public static SpanRuneEnumerator EnumerateRunes(this Span<char> span) => new SpanRuneEnumerator(span);
    public static SpanLineEnumerator EnumerateLines(this ReadOnlySpan<char> span) => new SpanLineEnumerator(span);
    public static SpanLineEnumerator EnumerateLines(this Span<char> span) => new SpanLineEnumerator(span);
}
