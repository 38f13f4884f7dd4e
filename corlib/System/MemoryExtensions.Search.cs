using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Searches in spans; each overload names one of the kernels at the end.</summary>
public static partial class MemoryExtensions
{
    public static bool Contains<T>(this Span<T> span, T value) where T : IEquatable<T> => FindValue((ReadOnlySpan<T>)span, value, null, false, false) >= 0;
    public static bool Contains<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T> => FindValue(span, value, null, false, false) >= 0;
    public static bool Contains<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => FindValue(span, value, comparer, false, false) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo((ReadOnlySpan<T>)span, value0, value1, null, false, false) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree((ReadOnlySpan<T>)span, value0, value1, value2, null, false, false) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny((ReadOnlySpan<T>)span, values, null, false, false) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find((ReadOnlySpan<T>)span, false, false) >= 0;
    public static bool ContainsAny(this Span<char> span, SearchValues<string> values) => values.FindFirst((ReadOnlySpan<char>)span) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value) where T : IEquatable<T> => FindValue((ReadOnlySpan<T>)span, value, null, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo((ReadOnlySpan<T>)span, value0, value1, null, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree((ReadOnlySpan<T>)span, value0, value1, value2, null, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny((ReadOnlySpan<T>)span, values, null, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find((ReadOnlySpan<T>)span, true, false) >= 0;
    public static bool ContainsAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive, false, false) >= 0;
    public static bool ContainsAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive, true, false) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo(span, value0, value1, null, false, false) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => FindTwo(span, value0, value1, comparer, false, false) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree(span, value0, value1, value2, null, false, false) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => FindThree(span, value0, value1, value2, comparer, false, false) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny(span, values, null, false, false) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => FindAny(span, values, comparer, false, false) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find(span, false, false) >= 0;
    public static bool ContainsAny(this ReadOnlySpan<char> span, SearchValues<string> values) => values.FindFirst(span) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T> => FindValue(span, value, null, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => FindValue(span, value, comparer, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo(span, value0, value1, null, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => FindTwo(span, value0, value1, comparer, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree(span, value0, value1, value2, null, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => FindThree(span, value0, value1, value2, comparer, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny(span, values, null, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => FindAny(span, values, comparer, true, false) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find(span, true, false) >= 0;
    public static bool ContainsAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange(span, lowInclusive, highInclusive, false, false) >= 0;
    public static bool ContainsAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange(span, lowInclusive, highInclusive, true, false) >= 0;
    public static int IndexOf<T>(this Span<T> span, T value) where T : IEquatable<T> => FindValue((ReadOnlySpan<T>)span, value, null, false, false);
    public static int IndexOf<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T> => FindSequence((ReadOnlySpan<T>)span, value, null, false);
    public static int LastIndexOf<T>(this Span<T> span, T value) where T : IEquatable<T> => FindValue((ReadOnlySpan<T>)span, value, null, false, true);
    public static int LastIndexOf<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T> => FindSequence((ReadOnlySpan<T>)span, value, null, true);
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value) where T : IEquatable<T> => FindValue((ReadOnlySpan<T>)span, value, null, true, false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo((ReadOnlySpan<T>)span, value0, value1, null, true, false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree((ReadOnlySpan<T>)span, value0, value1, value2, null, true, false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny((ReadOnlySpan<T>)span, values, null, true, false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find((ReadOnlySpan<T>)span, true, false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T> => FindValue(span, value, null, true, false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => FindValue(span, value, comparer, true, false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo(span, value0, value1, null, true, false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => FindTwo(span, value0, value1, comparer, true, false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree(span, value0, value1, value2, null, true, false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => FindThree(span, value0, value1, value2, comparer, true, false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny(span, values, null, true, false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => FindAny(span, values, comparer, true, false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find(span, true, false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value) where T : IEquatable<T> => FindValue((ReadOnlySpan<T>)span, value, null, true, true);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo((ReadOnlySpan<T>)span, value0, value1, null, true, true);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree((ReadOnlySpan<T>)span, value0, value1, value2, null, true, true);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny((ReadOnlySpan<T>)span, values, null, true, true);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find((ReadOnlySpan<T>)span, true, true);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T> => FindValue(span, value, null, true, true);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => FindValue(span, value, comparer, true, true);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo(span, value0, value1, null, true, true);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => FindTwo(span, value0, value1, comparer, true, true);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree(span, value0, value1, value2, null, true, true);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => FindThree(span, value0, value1, value2, comparer, true, true);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny(span, values, null, true, true);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => FindAny(span, values, comparer, true, true);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find(span, true, true);
    public static int IndexOfAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive, false, false);
    public static int IndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange(span, lowInclusive, highInclusive, false, false);
    public static int IndexOfAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive, true, false);
    public static int IndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange(span, lowInclusive, highInclusive, true, false);
    public static int LastIndexOfAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive, false, true);
    public static int LastIndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange(span, lowInclusive, highInclusive, false, true);
    public static int LastIndexOfAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive, true, true);
    public static int LastIndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => FindInRange(span, lowInclusive, highInclusive, true, true);
    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T> => FindValue(span, value, null, false, false);
    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => FindValue(span, value, comparer, false, false);
    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T> => FindSequence(span, value, null, false);
    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => FindSequence(span, value, comparer, false);
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T> => FindValue(span, value, null, false, true);
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => FindValue(span, value, comparer, false, true);
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T> => FindSequence(span, value, null, true);
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => FindSequence(span, value, comparer, true);
    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo((ReadOnlySpan<T>)span, value0, value1, null, false, false);
    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree((ReadOnlySpan<T>)span, value0, value1, value2, null, false, false);
    public static int IndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny((ReadOnlySpan<T>)span, values, null, false, false);
    public static int IndexOfAny<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find((ReadOnlySpan<T>)span, false, false);
    public static int IndexOfAny(this Span<char> span, SearchValues<string> values) => values.FindFirst((ReadOnlySpan<char>)span);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo(span, value0, value1, null, false, false);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => FindTwo(span, value0, value1, comparer, false, false);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree(span, value0, value1, value2, null, false, false);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => FindThree(span, value0, value1, value2, comparer, false, false);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny(span, values, null, false, false);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => FindAny(span, values, comparer, false, false);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find(span, false, false);
    public static int IndexOfAny(this ReadOnlySpan<char> span, SearchValues<string> values) => values.FindFirst(span);
    public static int LastIndexOfAny<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo((ReadOnlySpan<T>)span, value0, value1, null, false, true);
    public static int LastIndexOfAny<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree((ReadOnlySpan<T>)span, value0, value1, value2, null, false, true);
    public static int LastIndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny((ReadOnlySpan<T>)span, values, null, false, true);
    public static int LastIndexOfAny<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find((ReadOnlySpan<T>)span, false, true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T> => FindTwo(span, value0, value1, null, false, true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => FindTwo(span, value0, value1, comparer, false, true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T> => FindThree(span, value0, value1, value2, null, false, true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => FindThree(span, value0, value1, value2, comparer, false, true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> => FindAny(span, values, null, false, true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => FindAny(span, values, comparer, false, true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T> => values.Find(span, false, true);

    private static bool Same<T>(T a, T b, IEqualityComparer<T> comparer) => comparer == null ? EqualityComparer<T>.Default.Equals(a, b) : comparer.Equals(a, b);

    private static int FindValue<T>(ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer, bool except, bool last)
    {
        if (!except && comparer == null)
            return last ? SpanHelpers.LastIndexOf(ref span._reference, value, span.Length) : SpanHelpers.IndexOf(ref span._reference, value, span.Length);
        if (last)
        {
            for (int i = span.Length - 1; i >= 0; i--)
            {
                if (Same(span[i], value, comparer) != except)
                    return i;
            }
            return -1;
        }
        for (int i = 0; i < span.Length; i++)
        {
            if (Same(span[i], value, comparer) != except)
                return i;
        }
        return -1;
    }

    private static int FindTwo<T>(ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer, bool except, bool last)
    {
        int i = last ? span.Length - 1 : 0;
        int step = last ? -1 : 1;
        for (; (uint)i < (uint)span.Length; i += step)
        {
            if ((Same(span[i], value0, comparer) || Same(span[i], value1, comparer)) != except)
                return i;
        }
        return -1;
    }

    private static int FindThree<T>(ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer, bool except, bool last)
    {
        int i = last ? span.Length - 1 : 0;
        int step = last ? -1 : 1;
        for (; (uint)i < (uint)span.Length; i += step)
        {
            if ((Same(span[i], value0, comparer) || Same(span[i], value1, comparer) || Same(span[i], value2, comparer)) != except)
                return i;
        }
        return -1;
    }

    private static int FindAny<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer, bool except, bool last)
    {
        int i = last ? span.Length - 1 : 0;
        int step = last ? -1 : 1;
        for (; (uint)i < (uint)span.Length; i += step)
        {
            bool found = false;
            for (int j = 0; j < values.Length && !found; j++)
                found = Same(span[i], values[j], comparer);
            if (found != except)
                return i;
        }
        return -1;
    }

    private static int FindInRange<T>(ReadOnlySpan<T> span, T low, T high, bool except, bool last) where T : IComparable<T>
    {
        int i = last ? span.Length - 1 : 0;
        int step = last ? -1 : 1;
        for (; (uint)i < (uint)span.Length; i += step)
        {
            bool inside = low.CompareTo(span[i]) <= 0 && high.CompareTo(span[i]) >= 0;
            if (inside != except)
                return i;
        }
        return -1;
    }

    private static int FindSequence<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer, bool last)
    {
        if (typeof(T) == typeof(char) && comparer == null)
        {
            ReadOnlySpan<char> text = new ReadOnlySpan<char>(ref Unsafe.As<T, char>(ref span._reference), span.Length);
            ReadOnlySpan<char> part = new ReadOnlySpan<char>(ref Unsafe.As<T, char>(ref value._reference), value.Length);
            return last ? SpanHelpers.LastIndexOf(text, part) : SpanHelpers.IndexOf(text, part);
        }
        if (value.Length == 0)
            return last ? span.Length : 0;
        int end = span.Length - value.Length;
        for (int k = 0; k <= end; k++)
        {
            int i = last ? end - k : k;
            int j = 0;
            while (j < value.Length && Same(span[i + j], value[j], comparer))
                j++;
            if (j == value.Length)
                return i;
        }
        return -1;
    }
}
