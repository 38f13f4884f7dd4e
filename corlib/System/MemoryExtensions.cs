using System.Runtime.InteropServices;
using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace System;

/// <summary>Memory extensions.</summary>
public static class MemoryExtensions
{
    private interface IMatch<T> where T : allows ref struct { bool Is(T value); }

    private static bool Same<T>(T a, T b, IEqualityComparer<T> comparer) => comparer == null ? EqualityComparer<T>.Default.Equals(a, b) : comparer.Equals(a, b);

    private readonly struct OneOf<T>(T a, T b, T c, int count, IEqualityComparer<T> comparer) : IMatch<T>
    {
        public bool Is(T value) => Same(value, a, comparer) || (count > 1 && Same(value, b, comparer)) || (count > 2 && Same(value, c, comparer));
    }

    private readonly ref struct InSet<T> : IMatch<T>
    {
        private readonly ReadOnlySpan<T> _values;
        private readonly IEqualityComparer<T> _comparer;
        internal InSet(ReadOnlySpan<T> values, IEqualityComparer<T> comparer)
        {
            _values = values;
            _comparer = comparer;
        }

        public bool Is(T value)
        {
            for (int i = 0; i < _values.Length; i++)
                if (Same(value, _values[i], _comparer)) return true;
            return false;
        }
    }

    private readonly struct InSearch<T>(SearchValues<T> values) : IMatch<T> where T : IEquatable<T>
    {
        public bool Is(T value) => values.Contains(value);
    }

    private readonly struct Between<T>(T low, T high) : IMatch<T> where T : IComparable<T>
    {
        public bool Is(T value) => low.CompareTo(value) <= 0 && high.CompareTo(value) >= 0;
    }

    private readonly struct IsSpace : IMatch<char>
    {
        public bool Is(char value) => char.IsWhiteSpace(value);
    }

    private static int First<T, TMatch>(ReadOnlySpan<T> span, scoped TMatch match, bool wanted) where TMatch : IMatch<T>, allows ref struct
    {
        for (int i = 0; i < span.Length; i++)
            if (match.Is(span[i]) == wanted) return i;
        return -1;
    }

    private static int Last<T, TMatch>(ReadOnlySpan<T> span, scoped TMatch match, bool wanted) where TMatch : IMatch<T>, allows ref struct
    {
        for (int i = span.Length - 1; i >= 0; i--)
            if (match.Is(span[i]) == wanted) return i;
        return -1;
    }

    private static int CountCore<T, TMatch>(ReadOnlySpan<T> span, scoped TMatch match) where TMatch : IMatch<T>, allows ref struct
    {
        int count = 0;
        for (int i = 0; i < span.Length; i++)
            if (match.Is(span[i])) count++;
        return count;
    }

    private static int TrimRange<T, TMatch>(ReadOnlySpan<T> span, scoped TMatch match, bool start, bool end, out int length) where TMatch : IMatch<T>, allows ref struct
    {
        int first = 0, last = span.Length;
        if (start)
            while (first < last && match.Is(span[first])) first++;
        if (end)
            while (last > first && match.Is(span[last - 1])) last--;
        length = last - first;
        return first;
    }

    private static bool EqualWith<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, IEqualityComparer<T> comparer)
    {
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
            if (!Same(a[i], b[i], comparer)) return false;
        return true;
    }

    private static int FirstSequence<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer)
    {
        for (int i = 0; i <= span.Length - value.Length; i++)
            if (EqualWith(span.Slice(i, value.Length), value, comparer)) return i;
        return -1;
    }

    private static int LastSequence<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer)
    {
        for (int i = span.Length - value.Length; i >= 0; i--)
            if (EqualWith(span.Slice(i, value.Length), value, comparer)) return i;
        return -1;
    }

    private static int CountSequence<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer)
    {
        int count = 0;
        if (value.Length == 0) return 0;
        for (int at; (at = FirstSequence(span, value, comparer)) >= 0; span = span.Slice(at + value.Length)) count++;
        return count;
    }

    private static int FirstOfStrings(ReadOnlySpan<char> span, SearchValues<string> values)
    {
        for (int i = 0; i < span.Length; i++)
            if (values.MatchesAt(span.Slice(i))) return i;
        return -1;
    }

    private static int CompareWith<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, IComparer<T> comparer)
    {
        comparer ??= Comparer<T>.Default;
        int count = Math.Min(a.Length, b.Length);
        for (int i = 0; i < count; i++)
        {
            int c = comparer.Compare(a[i], b[i]);
            if (c != 0) return c;
        }
        return a.Length.CompareTo(b.Length);
    }

    private static int Prefix<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, IEqualityComparer<T> comparer)
    {
        int count = Math.Min(a.Length, b.Length), i = 0;
        while (i < count && Same(a[i], b[i], comparer)) i++;
        return i;
    }

    private static bool OverlapsCore<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> other, out int elementOffset)
    {
        elementOffset = 0;
        if (span.IsEmpty || other.IsEmpty) return false;
        nint bytes = System.Runtime.CompilerServices.Unsafe.ByteOffset(ref MemoryMarshal.GetReference(span), ref MemoryMarshal.GetReference(other));
        nint size = System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
        if ((nuint)bytes >= (nuint)(span.Length * size) && (nuint)bytes <= (nuint)(-(other.Length * size))) return false;
        if (bytes % size != 0) throw new ArgumentException("Overlapping spans have mismatching alignment.");
        elementOffset = (int)(bytes / size);
        return true;
    }

    private static int SearchSorted<T, TComparer>(ReadOnlySpan<T> span, T value, TComparer comparer) where TComparer : IComparer<T>, allows ref struct
    {
        if (comparer == null) throw new ArgumentNullException(nameof(comparer));
        int low = 0, high = span.Length - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1), c = comparer.Compare(value, span[middle]);
            if (c == 0) return middle;
            if (c > 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    private static void SortSpan<T>(Span<T> span, IComparer<T> comparer)
    {
        if (span.Length < 2) return;
        T[] copy = span.ToArray();
        Array.Sort(copy, comparer);
        copy.CopyTo(span);
    }

    private static void SortPairs<TKey, TValue>(Span<TKey> keys, Span<TValue> items, IComparer<TKey> comparer)
    {
        if (keys.Length != items.Length) throw new ArgumentException("The spans must have the same length.");
        if (keys.Length < 2) return;
        TKey[] keyCopy = keys.ToArray();
        TValue[] itemCopy = items.ToArray();
        Array.Sort(keyCopy, itemCopy, comparer);
        keyCopy.CopyTo(keys);
        itemCopy.CopyTo(items);
    }

    private static void ReplaceCore<T>(ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue, IEqualityComparer<T> comparer)
    {
        if (destination.Length < source.Length) ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++) destination[i] = Same(source[i], oldValue, comparer) ? newValue : source[i];
    }

    private static void ReplaceSet<T>(ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue, bool wanted) where T : IEquatable<T>
    {
        if (destination.Length < source.Length) ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++) destination[i] = values.Contains(source[i]) == wanted ? newValue : source[i];
    }

    private static int ChangeCase(ReadOnlySpan<char> source, Span<char> destination, bool upper)
    {
        if (OverlapsCore<char>(source, destination, out _)) throw new InvalidOperationException("This operation is invalid on overlapping buffers.");
        if (destination.Length < source.Length) return -1;
        for (int i = 0; i < source.Length; i++) destination[i] = upper ? char.ToUpperInvariant(source[i]) : char.ToLowerInvariant(source[i]);
        return source.Length;
    }

    private static ReadOnlySpan<char> Sub(ReadOnlySpan<char> text, int start)
    {
        if ((uint)start > (uint)text.Length) ThrowHelper.OutOfRange("start");
        return text.Slice(start);
    }

    private static ReadOnlySpan<char> Sub(ReadOnlySpan<char> text, int start, int length)
    {
        if ((uint)start > (uint)text.Length || (uint)length > (uint)(text.Length - start)) ThrowHelper.OutOfRange("start");
        return text.Slice(start, length);
    }

    private static ReadOnlySpan<char> SubRange(ReadOnlySpan<char> text, Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(text.Length);
        return text.Slice(start, length);
    }

    private static Span<T> SubArray<T>(T[] array, int start)
    {
        if (array == null)
        {
            if (start != 0) ThrowHelper.OutOfRange();
            return default;
        }
        if ((uint)start > (uint)array.Length) ThrowHelper.OutOfRange();
        return new Span<T>(array, start, array.Length - start);
    }

    public static Span<T> AsSpan<T>(this T[] array, int start) => SubArray(array, start);
    public static Span<T> AsSpan<T>(this T[] array, Index startIndex) => SubArray(array, startIndex.GetOffset(array?.Length ?? 0));
    public static Span<T> AsSpan<T>(this T[] array, Range range) => array == null ? (range.Start.Equals(Index.Start) && range.End.Equals(Index.Start) ? default : throw new ArgumentNullException("array")) : new Span<T>(array)[range];
    public static ReadOnlySpan<char> AsSpan(this string text) => text == null ? default : new ReadOnlySpan<char>(ref System.Runtime.CompilerServices.Unsafe.AsRef(in text.GetPinnableReference()), text.Length);
    public static ReadOnlySpan<char> AsSpan(this string text, int start) => Sub(AsSpan(text), start);
    public static ReadOnlySpan<char> AsSpan(this string text, Index startIndex) => Sub(AsSpan(text), startIndex.GetOffset(text?.Length ?? 0));
    public static ReadOnlySpan<char> AsSpan(this string text, Range range) => SubRange(AsSpan(text), range);
    public static ReadOnlySpan<char> AsSpan(this string text, int start, int length) => Sub(AsSpan(text), start, length);
    public static ReadOnlyMemory<char> AsMemory(this string text) => text == null ? default : new ReadOnlyMemory<char>((object)text, 0, text.Length);
    public static ReadOnlyMemory<char> AsMemory(this string text, int start) => AsMemory(text).Slice(start);
    public static ReadOnlyMemory<char> AsMemory(this string text, Index startIndex) => AsMemory(text).Slice(startIndex.GetOffset(text?.Length ?? 0));
    public static ReadOnlyMemory<char> AsMemory(this string text, int start, int length) => AsMemory(text).Slice(start, length);
    public static ReadOnlyMemory<char> AsMemory(this string text, Range range) => AsMemory(text, range.GetOffsetAndLength(text?.Length ?? 0).Offset, range.GetOffsetAndLength(text?.Length ?? 0).Length);
    public static bool Contains<T>(this Span<T> span, T value)
        where T : IEquatable<T> => SpanHelpers.IndexOf(ref MemoryMarshal.GetReference((ReadOnlySpan<T>)span), value, span.Length) >= 0;
    public static bool Contains<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => SpanHelpers.IndexOf(ref MemoryMarshal.GetReference(span), value, span.Length) >= 0;
    public static bool Contains<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value, value, value, 1, comparer), true) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value0, 2, null), true) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value2, 3, null), true) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new InSet<T>(values, null), true) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new InSearch<T>(values), true) >= 0;
    public static bool ContainsAny(this Span<char> span, SearchValues<string> values) => FirstOfStrings((ReadOnlySpan<char>)span, values) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new OneOf<T>(value, value, value, 1, null), false) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value0, 2, null), false) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value2, 3, null), false) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new InSet<T>(values, null), false) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new InSearch<T>(values), false) >= 0;
    public static bool ContainsAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => First((ReadOnlySpan<T>)span, new Between<T>(lowInclusive, highInclusive), true) >= 0;
    public static bool ContainsAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => First((ReadOnlySpan<T>)span, new Between<T>(lowInclusive, highInclusive), false) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => First(span, new OneOf<T>(value0, value1, value0, 2, null), true) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value0, value1, value0, 2, comparer), true) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => First(span, new OneOf<T>(value0, value1, value2, 3, null), true) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value0, value1, value2, 3, comparer), true) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => First(span, new InSet<T>(values, null), true) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => First(span, new InSet<T>(values, comparer), true) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => First(span, new InSearch<T>(values), true) >= 0;
    public static bool ContainsAny(this ReadOnlySpan<char> span, SearchValues<string> values) => FirstOfStrings(span, values) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => First(span, new OneOf<T>(value, value, value, 1, null), false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value, value, value, 1, comparer), false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => First(span, new OneOf<T>(value0, value1, value0, 2, null), false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value0, value1, value0, 2, comparer), false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => First(span, new OneOf<T>(value0, value1, value2, 3, null), false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value0, value1, value2, 3, comparer), false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => First(span, new InSet<T>(values, null), false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => First(span, new InSet<T>(values, comparer), false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => First(span, new InSearch<T>(values), false) >= 0;
    public static bool ContainsAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => First(span, new Between<T>(lowInclusive, highInclusive), true) >= 0;
    public static bool ContainsAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => First(span, new Between<T>(lowInclusive, highInclusive), false) >= 0;
    public static int IndexOf<T>(this Span<T> span, T value)
        where T : IEquatable<T> => SpanHelpers.IndexOf(ref MemoryMarshal.GetReference((ReadOnlySpan<T>)span), value, span.Length);
    public static int IndexOf<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => FirstSequence((ReadOnlySpan<T>)span, value, null);
    public static int LastIndexOf<T>(this Span<T> span, T value)
        where T : IEquatable<T> => SpanHelpers.LastIndexOf(ref MemoryMarshal.GetReference((ReadOnlySpan<T>)span), value, span.Length);
    public static int LastIndexOf<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => LastSequence((ReadOnlySpan<T>)span, value, null);
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new OneOf<T>(value, value, value, 1, null), false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value0, 2, null), false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value2, 3, null), false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new InSet<T>(values, null), false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new InSearch<T>(values), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => First(span, new OneOf<T>(value, value, value, 1, null), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value, value, value, 1, comparer), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => First(span, new OneOf<T>(value0, value1, value0, 2, null), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value0, value1, value0, 2, comparer), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => First(span, new OneOf<T>(value0, value1, value2, 3, null), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value0, value1, value2, 3, comparer), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => First(span, new InSet<T>(values, null), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => First(span, new InSet<T>(values, comparer), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => First(span, new InSearch<T>(values), false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T> => Last((ReadOnlySpan<T>)span, new OneOf<T>(value, value, value, 1, null), false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => Last((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value0, 2, null), false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => Last((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value2, 3, null), false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => Last((ReadOnlySpan<T>)span, new InSet<T>(values, null), false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => Last((ReadOnlySpan<T>)span, new InSearch<T>(values), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => Last(span, new OneOf<T>(value, value, value, 1, null), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => Last(span, new OneOf<T>(value, value, value, 1, comparer), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => Last(span, new OneOf<T>(value0, value1, value0, 2, null), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => Last(span, new OneOf<T>(value0, value1, value0, 2, comparer), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => Last(span, new OneOf<T>(value0, value1, value2, 3, null), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => Last(span, new OneOf<T>(value0, value1, value2, 3, comparer), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => Last(span, new InSet<T>(values, null), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => Last(span, new InSet<T>(values, comparer), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => Last(span, new InSearch<T>(values), false);
    public static int IndexOfAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => First((ReadOnlySpan<T>)span, new Between<T>(lowInclusive, highInclusive), true);
    public static int IndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => First(span, new Between<T>(lowInclusive, highInclusive), true);
    public static int IndexOfAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => First((ReadOnlySpan<T>)span, new Between<T>(lowInclusive, highInclusive), false);
    public static int IndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => First(span, new Between<T>(lowInclusive, highInclusive), false);
    public static int LastIndexOfAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => Last((ReadOnlySpan<T>)span, new Between<T>(lowInclusive, highInclusive), true);
    public static int LastIndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => Last(span, new Between<T>(lowInclusive, highInclusive), true);
    public static int LastIndexOfAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => Last((ReadOnlySpan<T>)span, new Between<T>(lowInclusive, highInclusive), false);
    public static int LastIndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => Last(span, new Between<T>(lowInclusive, highInclusive), false);
    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other)
        where T : IEquatable<T> => SpanHelpers.SequenceEqual((ReadOnlySpan<T>)span, other);
    public static int SequenceCompareTo<T>(this Span<T> span, ReadOnlySpan<T> other)
        where T : IComparable<T> => CompareWith((ReadOnlySpan<T>)span, other, null);
    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => SpanHelpers.IndexOf(ref MemoryMarshal.GetReference(span), value, span.Length);
    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value, value, value, 1, comparer), true);
    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => FirstSequence(span, value, null);
    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => FirstSequence(span, value, comparer);
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => SpanHelpers.LastIndexOf(ref MemoryMarshal.GetReference(span), value, span.Length);
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => Last(span, new OneOf<T>(value, value, value, 1, comparer), true);
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => LastSequence(span, value, null);
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => LastSequence(span, value, comparer);
    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value0, 2, null), true);
    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value2, 3, null), true);
    public static int IndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new InSet<T>(values, null), true);
    public static int IndexOfAny<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => First((ReadOnlySpan<T>)span, new InSearch<T>(values), true);
    public static int IndexOfAny(this Span<char> span, SearchValues<string> values) => FirstOfStrings((ReadOnlySpan<char>)span, values);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => First(span, new OneOf<T>(value0, value1, value0, 2, null), true);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value0, value1, value0, 2, comparer), true);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => First(span, new OneOf<T>(value0, value1, value2, 3, null), true);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => First(span, new OneOf<T>(value0, value1, value2, 3, comparer), true);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => First(span, new InSet<T>(values, null), true);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => First(span, new InSet<T>(values, comparer), true);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => First(span, new InSearch<T>(values), true);
    public static int IndexOfAny(this ReadOnlySpan<char> span, SearchValues<string> values) => FirstOfStrings(span, values);
    public static int LastIndexOfAny<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => Last((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value0, 2, null), true);
    public static int LastIndexOfAny<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => Last((ReadOnlySpan<T>)span, new OneOf<T>(value0, value1, value2, 3, null), true);
    public static int LastIndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => Last((ReadOnlySpan<T>)span, new InSet<T>(values, null), true);
    public static int LastIndexOfAny<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => Last((ReadOnlySpan<T>)span, new InSearch<T>(values), true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => Last(span, new OneOf<T>(value0, value1, value0, 2, null), true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => Last(span, new OneOf<T>(value0, value1, value0, 2, comparer), true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => Last(span, new OneOf<T>(value0, value1, value2, 3, null), true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => Last(span, new OneOf<T>(value0, value1, value2, 3, comparer), true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => Last(span, new InSet<T>(values, null), true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => Last(span, new InSet<T>(values, comparer), true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => Last(span, new InSearch<T>(values), true);
    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
        where T : IEquatable<T> => SpanHelpers.SequenceEqual(span, other);
    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer = null) => EqualWith((ReadOnlySpan<T>)span, other, comparer);
    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer = null) => EqualWith(span, other, comparer);
    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
        where T : IComparable<T> => CompareWith(span, other, null);
    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IComparer<T> comparer = null) => CompareWith(span, other, comparer);
    public static bool StartsWith<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => value.Length <= span.Length && EqualWith(((ReadOnlySpan<T>)span).Slice(0, value.Length), value, null);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => value.Length <= span.Length && EqualWith((span).Slice(0, value.Length), value, null);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => value.Length <= span.Length && EqualWith((span).Slice(0, value.Length), value, comparer);
    public static bool EndsWith<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => value.Length <= span.Length && EqualWith(((ReadOnlySpan<T>)span).Slice(span.Length - value.Length), value, null);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => value.Length <= span.Length && EqualWith((span).Slice(span.Length - value.Length), value, null);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => value.Length <= span.Length && EqualWith((span).Slice(span.Length - value.Length), value, comparer);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => span.Length != 0 && Same(span[0], value, null);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => span.Length != 0 && Same(span[0], value, comparer);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => span.Length != 0 && Same(span[^1], value, null);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => span.Length != 0 && Same(span[^1], value, comparer);
    public static void Reverse<T>(this Span<T> span) => SpanHelpers.Reverse(ref MemoryMarshal.GetReference(span), span.Length);
    public static Span<T> AsSpan<T>(this T[] array) => new Span<T>(array);
    public static Span<T> AsSpan<T>(this T[] array, int start, int length) => new Span<T>(array, start, length);
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment) => new Span<T>(segment.Array, segment.Offset, segment.Count);
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start) => new Span<T>(segment.Array, segment.Offset, segment.Count).Slice(start);
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, Index startIndex) => new Span<T>(segment.Array, segment.Offset, segment.Count).Slice(startIndex.GetOffset(segment.Count));
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start, int length) => new Span<T>(segment.Array, segment.Offset, segment.Count).Slice(start, length);
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, Range range) => new Span<T>(segment.Array, segment.Offset, segment.Count)[range];
    public static Memory<T> AsMemory<T>(this T[] array) => new Memory<T>(array);
    public static Memory<T> AsMemory<T>(this T[] array, int start) => new Memory<T>(array).Slice(start);
    public static Memory<T> AsMemory<T>(this T[] array, Index startIndex) => new Memory<T>(array).Slice(startIndex.GetOffset(array?.Length ?? 0));
    public static Memory<T> AsMemory<T>(this T[] array, int start, int length) => new Memory<T>(array, start, length);
    public static Memory<T> AsMemory<T>(this T[] array, Range range) => new Memory<T>(array).Slice(range.GetOffsetAndLength(array?.Length ?? 0).Offset, range.GetOffsetAndLength(array?.Length ?? 0).Length);
    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment) => new Memory<T>(segment.Array, segment.Offset, segment.Count);
    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start) => new Memory<T>(segment.Array, segment.Offset, segment.Count).Slice(start);
    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start, int length) => new Memory<T>(segment.Array, segment.Offset, segment.Count).Slice(start, length);
    public static void CopyTo<T>(this T[] source, Span<T> destination) => new ReadOnlySpan<T>(source).CopyTo(destination);
    public static void CopyTo<T>(this T[] source, Memory<T> destination) => new ReadOnlySpan<T>(source).CopyTo(destination.Span);
    public static bool Overlaps<T>(this Span<T> span, ReadOnlySpan<T> other) => OverlapsCore((ReadOnlySpan<T>)span, other, out _);
    public static bool Overlaps<T>(this Span<T> span, ReadOnlySpan<T> other, out int elementOffset) => OverlapsCore((ReadOnlySpan<T>)span, other, out elementOffset);
    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) => OverlapsCore(span, other, out _);
    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, out int elementOffset) => OverlapsCore(span, other, out elementOffset);
    public static int BinarySearch<T>(this Span<T> span, IComparable<T> comparable) => SpanHelpers.BinarySearch((ReadOnlySpan<T>)span, comparable);
    public static int BinarySearch<T, TComparable>(this Span<T> span, TComparable comparable)
        where TComparable : IComparable<T>, allows ref struct => SpanHelpers.BinarySearch((ReadOnlySpan<T>)span, comparable);
    public static int BinarySearch<T, TComparer>(this Span<T> span, T value, TComparer comparer)
        where TComparer : IComparer<T>, allows ref struct => SearchSorted((ReadOnlySpan<T>)span, value, comparer);
    public static int BinarySearch<T>(this ReadOnlySpan<T> span, IComparable<T> comparable) => SpanHelpers.BinarySearch(span, comparable);
    public static int BinarySearch<T, TComparable>(this ReadOnlySpan<T> span, TComparable comparable)
        where TComparable : IComparable<T>, allows ref struct => SpanHelpers.BinarySearch(span, comparable);
    public static int BinarySearch<T, TComparer>(this ReadOnlySpan<T> span, T value, TComparer comparer)
        where TComparer : IComparer<T>, allows ref struct => SearchSorted(span, value, comparer);
    public static void Sort<T>(this Span<T> span) => SortSpan(span, null);
    public static void Sort<T, TComparer>(this Span<T> span, TComparer comparer)
        where TComparer : IComparer<T> => SortSpan(span, comparer);
    public static void Sort<T>(this Span<T> span, Comparison<T> comparison) => SortSpan(span, Comparer<T>.Create(comparison ?? throw new ArgumentNullException("comparison")));
    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items) => SortPairs(keys, items, null);
    public static void Sort<TKey, TValue, TComparer>(this Span<TKey> keys, Span<TValue> items, TComparer comparer)
        where TComparer : IComparer<TKey> => SortPairs(keys, items, comparer);
    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items, Comparison<TKey> comparison) => SortPairs(keys, items, Comparer<TKey>.Create(comparison ?? throw new ArgumentNullException("comparison")));
    public static void Replace<T>(this Span<T> span, T oldValue, T newValue)
        where T : IEquatable<T> => ReplaceCore(span, span, oldValue, newValue, null);
    public static void Replace<T>(this Span<T> span, T oldValue, T newValue, IEqualityComparer<T> comparer = null) => ReplaceCore(span, span, oldValue, newValue, comparer);
    public static void Replace<T>(this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue)
        where T : IEquatable<T> => ReplaceCore(source, destination, oldValue, newValue, null);
    public static void Replace<T>(this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue, IEqualityComparer<T> comparer = null) => ReplaceCore(source, destination, oldValue, newValue, comparer);
    public static void ReplaceAny<T>(this ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue)
        where T : IEquatable<T> => ReplaceSet(source, destination, values, newValue, true);
    public static void ReplaceAny<T>(this Span<T> span, SearchValues<T> values, T newValue)
        where T : IEquatable<T> => ReplaceSet(span, span, values, newValue, true);
    public static void ReplaceAnyExcept<T>(this ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue)
        where T : IEquatable<T> => ReplaceSet(source, destination, values, newValue, false);
    public static void ReplaceAnyExcept<T>(this Span<T> span, SearchValues<T> values, T newValue)
        where T : IEquatable<T> => ReplaceSet(span, span, values, newValue, false);
    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other) => Prefix((ReadOnlySpan<T>)span, other, null);
    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer) => Prefix((ReadOnlySpan<T>)span, other, comparer);
    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) => Prefix(span, other, null);
    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer) => Prefix(span, other, comparer);
    public static MemoryExtensions.SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, T separator)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Split");
    public static MemoryExtensions.SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, ReadOnlySpan<T> separator)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Split");
    public static MemoryExtensions.SpanSplitEnumerator<T> SplitAny<T>(this ReadOnlySpan<T> source, params ReadOnlySpan<T> separators)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.SplitAny");
    public static MemoryExtensions.SpanSplitEnumerator<T> SplitAny<T>(this ReadOnlySpan<T> source, SearchValues<T> separators)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.SplitAny");
    public static int Split(this ReadOnlySpan<char> source, Span<Range> destination, char separator, StringSplitOptions options = StringSplitOptions.None) => throw new NotImplementedException("MemoryExtensions.Split");
    public static int Split(this ReadOnlySpan<char> source, Span<Range> destination, ReadOnlySpan<char> separator, StringSplitOptions options = StringSplitOptions.None) => throw new NotImplementedException("MemoryExtensions.Split");
    public static int SplitAny(this ReadOnlySpan<char> source, Span<Range> destination, ReadOnlySpan<char> separators, StringSplitOptions options = StringSplitOptions.None) => throw new NotImplementedException("MemoryExtensions.SplitAny");
    public static int SplitAny(this ReadOnlySpan<char> source, Span<Range> destination, ReadOnlySpan<string> separators, StringSplitOptions options = StringSplitOptions.None) => throw new NotImplementedException("MemoryExtensions.SplitAny");
    public static int Count<T>(this Span<T> span, T value)
        where T : IEquatable<T> => CountCore((ReadOnlySpan<T>)span, new OneOf<T>(value, value, value, 1, null));
    public static int Count<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => CountCore(span, new OneOf<T>(value, value, value, 1, null));
    public static int Count<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => CountCore(span, new OneOf<T>(value, value, value, 1, comparer));
    public static int Count<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => CountSequence((ReadOnlySpan<T>)span, value, null);
    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => CountSequence(span, value, null);
    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => CountSequence(span, value, comparer);
    public static int CountAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => CountCore(span, new InSearch<T>(values));
    public static int CountAny<T>(this ReadOnlySpan<T> span, params scoped ReadOnlySpan<T> values)
        where T : IEquatable<T> => CountCore(span, new InSet<T>(values, null));
    public static int CountAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => CountCore(span, new InSet<T>(values, comparer));
    public static bool TryWrite(this Span<char> destination, ref MemoryExtensions.TryWriteInterpolatedStringHandler handler, out int charsWritten) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite(this Span<char> destination, IFormatProvider provider, ref MemoryExtensions.TryWriteInterpolatedStringHandler handler, out int charsWritten) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite<TArg0>(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, TArg0 arg0) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite<TArg0, TArg1>(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, TArg0 arg0, TArg1 arg1) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite<TArg0, TArg1, TArg2>(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, TArg0 arg0, TArg1 arg1, TArg2 arg2) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, params object[] args) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, params scoped ReadOnlySpan<object> args) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool IsWhiteSpace(this ReadOnlySpan<char> span) => Trim(span).Length == 0;
    public static bool Contains(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => IndexOf(span, value, comparisonType) >= 0;
    public static bool Equals(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType) => span.Length == other.Length && comparisonType is StringComparison.Ordinal ? SequenceEqual(span, other) : string.Equals(span.ToString(), other.ToString(), comparisonType);
    public static int CompareTo(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType) => string.Compare(span.ToString(), other.ToString(), comparisonType);
    public static int IndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => comparisonType == StringComparison.Ordinal ? SpanHelpers.IndexOf(span, value) : span.ToString().IndexOf(value.ToString(), comparisonType);
    public static int LastIndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => comparisonType == StringComparison.Ordinal ? SpanHelpers.LastIndexOf(span, value) : span.ToString().LastIndexOf(value.ToString(), comparisonType);
    public static int ToLower(this ReadOnlySpan<char> source, Span<char> destination, CultureInfo culture) => ChangeCase(source, destination, false);
    public static int ToLowerInvariant(this ReadOnlySpan<char> source, Span<char> destination) => ChangeCase(source, destination, false);
    public static int ToUpper(this ReadOnlySpan<char> source, Span<char> destination, CultureInfo culture) => ChangeCase(source, destination, true);
    public static int ToUpperInvariant(this ReadOnlySpan<char> source, Span<char> destination) => ChangeCase(source, destination, true);
    public static bool EndsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => comparisonType == StringComparison.Ordinal ? EndsWith(span, value) : span.ToString().EndsWith(value.ToString(), comparisonType);
    public static bool StartsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => comparisonType == StringComparison.Ordinal ? StartsWith(span, value) : span.ToString().StartsWith(value.ToString(), comparisonType);
    public static SpanRuneEnumerator EnumerateRunes(this ReadOnlySpan<char> span) => new SpanRuneEnumerator(span);
    public static SpanRuneEnumerator EnumerateRunes(this Span<char> span) => throw new NotImplementedException("MemoryExtensions.EnumerateRunes");
    public static SpanLineEnumerator EnumerateLines(this ReadOnlySpan<char> span) => throw new NotImplementedException("MemoryExtensions.EnumerateLines");
    public static SpanLineEnumerator EnumerateLines(this Span<char> span) => throw new NotImplementedException("MemoryExtensions.EnumerateLines");
    public static Memory<T> Trim<T>(this Memory<T> memory, T trimElement)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), true, true, out int length), length);
    public static Memory<T> TrimStart<T>(this Memory<T> memory, T trimElement)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), true, false, out int length), length);
    public static Memory<T> TrimEnd<T>(this Memory<T> memory, T trimElement)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), false, true, out int length), length);
    public static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, T trimElement)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), true, true, out int length), length);
    public static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, T trimElement)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), true, false, out int length), length);
    public static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, T trimElement)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), false, true, out int length), length);
    public static Span<T> Trim<T>(this Span<T> span, T trimElement)
        where T : IEquatable<T> => span.Slice(TrimRange((ReadOnlySpan<T>)span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), true, true, out int length), length);
    public static Span<T> TrimStart<T>(this Span<T> span, T trimElement)
        where T : IEquatable<T> => span.Slice(TrimRange((ReadOnlySpan<T>)span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), true, false, out int length), length);
    public static Span<T> TrimEnd<T>(this Span<T> span, T trimElement)
        where T : IEquatable<T> => span.Slice(TrimRange((ReadOnlySpan<T>)span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), false, true, out int length), length);
    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, T trimElement)
        where T : IEquatable<T> => span.Slice(TrimRange(span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), true, true, out int length), length);
    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, T trimElement)
        where T : IEquatable<T> => span.Slice(TrimRange(span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), true, false, out int length), length);
    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, T trimElement)
        where T : IEquatable<T> => span.Slice(TrimRange(span, new OneOf<T>(trimElement, trimElement, trimElement, 1, null), false, true, out int length), length);
    public static Memory<T> Trim<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new InSet<T>(trimElements, null), true, true, out int length), length);
    public static Memory<T> TrimStart<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new InSet<T>(trimElements, null), true, false, out int length), length);
    public static Memory<T> TrimEnd<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new InSet<T>(trimElements, null), false, true, out int length), length);
    public static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new InSet<T>(trimElements, null), true, true, out int length), length);
    public static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new InSet<T>(trimElements, null), true, false, out int length), length);
    public static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => memory.Slice(TrimRange((ReadOnlySpan<T>)memory.Span, new InSet<T>(trimElements, null), false, true, out int length), length);
    public static Span<T> Trim<T>(this Span<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => span.Slice(TrimRange((ReadOnlySpan<T>)span, new InSet<T>(trimElements, null), true, true, out int length), length);
    public static Span<T> TrimStart<T>(this Span<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => span.Slice(TrimRange((ReadOnlySpan<T>)span, new InSet<T>(trimElements, null), true, false, out int length), length);
    public static Span<T> TrimEnd<T>(this Span<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => span.Slice(TrimRange((ReadOnlySpan<T>)span, new InSet<T>(trimElements, null), false, true, out int length), length);
    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => span.Slice(TrimRange(span, new InSet<T>(trimElements, null), true, true, out int length), length);
    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => span.Slice(TrimRange(span, new InSet<T>(trimElements, null), true, false, out int length), length);
    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => span.Slice(TrimRange(span, new InSet<T>(trimElements, null), false, true, out int length), length);
    public static Memory<char> Trim(this Memory<char> memory) => memory.Slice(TrimRange((ReadOnlySpan<char>)memory.Span, default(IsSpace), true, true, out int length), length);
    public static Memory<char> TrimStart(this Memory<char> memory) => memory.Slice(TrimRange((ReadOnlySpan<char>)memory.Span, default(IsSpace), true, false, out int length), length);
    public static Memory<char> TrimEnd(this Memory<char> memory) => memory.Slice(TrimRange((ReadOnlySpan<char>)memory.Span, default(IsSpace), false, true, out int length), length);
    public static ReadOnlyMemory<char> Trim(this ReadOnlyMemory<char> memory) => memory.Slice(TrimRange((ReadOnlySpan<char>)memory.Span, default(IsSpace), true, true, out int length), length);
    public static ReadOnlyMemory<char> TrimStart(this ReadOnlyMemory<char> memory) => memory.Slice(TrimRange((ReadOnlySpan<char>)memory.Span, default(IsSpace), true, false, out int length), length);
    public static ReadOnlyMemory<char> TrimEnd(this ReadOnlyMemory<char> memory) => memory.Slice(TrimRange((ReadOnlySpan<char>)memory.Span, default(IsSpace), false, true, out int length), length);
    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span) => span.Slice(TrimRange(span, default(IsSpace), true, true, out int length), length);
    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span) => span.Slice(TrimRange(span, default(IsSpace), true, false, out int length), length);
    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span) => span.Slice(TrimRange(span, default(IsSpace), false, true, out int length), length);
    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, char trimChar) => span.Slice(TrimRange(span, new OneOf<char>(trimChar, trimChar, trimChar, 1, null), true, true, out int length), length);
    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, char trimChar) => span.Slice(TrimRange(span, new OneOf<char>(trimChar, trimChar, trimChar, 1, null), true, false, out int length), length);
    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, char trimChar) => span.Slice(TrimRange(span, new OneOf<char>(trimChar, trimChar, trimChar, 1, null), false, true, out int length), length);
    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) => trimChars.Length == 0 ? Trim(span) : span.Slice(TrimRange(span, new InSet<char>(trimChars, null), true, true, out int length), length);
    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) => trimChars.Length == 0 ? TrimStart(span) : span.Slice(TrimRange(span, new InSet<char>(trimChars, null), true, false, out int length), length);
    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) => trimChars.Length == 0 ? TrimEnd(span) : span.Slice(TrimRange(span, new InSet<char>(trimChars, null), false, true, out int length), length);
    public static Span<char> Trim(this Span<char> span) => span.Slice(TrimRange((ReadOnlySpan<char>)span, default(IsSpace), true, true, out int length), length);
    public static Span<char> TrimStart(this Span<char> span) => span.Slice(TrimRange((ReadOnlySpan<char>)span, default(IsSpace), true, false, out int length), length);
    public static Span<char> TrimEnd(this Span<char> span) => span.Slice(TrimRange((ReadOnlySpan<char>)span, default(IsSpace), false, true, out int length), length);
    /// <summary>Span split enumerator.</summary>
    public ref struct SpanSplitEnumerator<T> : IEnumerator<Range>, IDisposable, IEnumerator
        where T : IEquatable<T>
    {
        public ReadOnlySpan<T> Source { get => throw new NotImplementedException("SpanSplitEnumerator.Source"); }
        public Range Current { get => throw new NotImplementedException("SpanSplitEnumerator.Current"); }
        public MemoryExtensions.SpanSplitEnumerator<T> GetEnumerator() => throw new NotImplementedException("SpanSplitEnumerator.GetEnumerator");
        public bool MoveNext() => throw new NotImplementedException("SpanSplitEnumerator.MoveNext");
        void IDisposable.Dispose() => throw new NotImplementedException();
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        void IEnumerator.Reset() => throw new NotImplementedException();
    }
    /// <summary>Try write interpolated string handler.</summary>
    public ref struct TryWriteInterpolatedStringHandler
    {
        public TryWriteInterpolatedStringHandler(int literalLength, int formattedCount, Span<char> destination, out bool shouldAppend) { throw new NotImplementedException("TryWriteInterpolatedStringHandler"); }
        public TryWriteInterpolatedStringHandler(int literalLength, int formattedCount, Span<char> destination, IFormatProvider provider, out bool shouldAppend) { throw new NotImplementedException("TryWriteInterpolatedStringHandler"); }
        public bool AppendLiteral(string value) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendLiteral");
        public bool AppendFormatted<T>(T value) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted<T>(T value, string format) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted<T>(T value, int alignment) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted<T>(T value, int alignment, string format) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(scoped ReadOnlySpan<char> value) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string format = null) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(string value) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(string value, int alignment = 0, string format = null) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(object value, int alignment = 0, string format = null) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
    }
}
