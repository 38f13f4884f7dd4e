using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace System;

/// <summary>Memory extensions; not done yet.</summary>
public static class MemoryExtensions
{
    public static Span<T> AsSpan<T>(this T[] array, int start) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static Span<T> AsSpan<T>(this T[] array, Index startIndex) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static Span<T> AsSpan<T>(this T[] array, Range range) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static ReadOnlySpan<char> AsSpan(this string text) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static ReadOnlySpan<char> AsSpan(this string text, int start) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static ReadOnlySpan<char> AsSpan(this string text, Index startIndex) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static ReadOnlySpan<char> AsSpan(this string text, Range range) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static ReadOnlySpan<char> AsSpan(this string text, int start, int length) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static ReadOnlyMemory<char> AsMemory(this string text) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static ReadOnlyMemory<char> AsMemory(this string text, int start) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static ReadOnlyMemory<char> AsMemory(this string text, Index startIndex) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static ReadOnlyMemory<char> AsMemory(this string text, int start, int length) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static ReadOnlyMemory<char> AsMemory(this string text, Range range) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static bool Contains<T>(this Span<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Contains");
    public static bool Contains<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Contains");
    public static bool Contains<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.Contains");
    public static bool ContainsAny<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny(this Span<char> span, SearchValues<string> values) => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyInRange");
    public static bool ContainsAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExceptInRange");
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAny(this ReadOnlySpan<char> span, SearchValues<string> values) => throw new NotImplementedException("MemoryExtensions.ContainsAny");
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExcept");
    public static bool ContainsAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyInRange");
    public static bool ContainsAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.ContainsAnyExceptInRange");
    public static int IndexOf<T>(this Span<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOf");
    public static int IndexOf<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOf");
    public static int LastIndexOf<T>(this Span<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOf");
    public static int LastIndexOf<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOf");
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExcept");
    public static int IndexOfAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyInRange");
    public static int IndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyInRange");
    public static int IndexOfAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExceptInRange");
    public static int IndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAnyExceptInRange");
    public static int LastIndexOfAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyInRange");
    public static int LastIndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyInRange");
    public static int LastIndexOfAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExceptInRange");
    public static int LastIndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAnyExceptInRange");
    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.SequenceEqual");
    public static int SequenceCompareTo<T>(this Span<T> span, ReadOnlySpan<T> other)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.SequenceCompareTo");
    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOf");
    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.IndexOf");
    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOf");
    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.IndexOf");
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOf");
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.LastIndexOf");
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOf");
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.LastIndexOf");
    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny(this Span<char> span, SearchValues<string> values) => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int IndexOfAny(this ReadOnlySpan<char> span, SearchValues<string> values) => throw new NotImplementedException("MemoryExtensions.IndexOfAny");
    public static int LastIndexOfAny<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static int LastIndexOfAny<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static int LastIndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static int LastIndexOfAny<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.LastIndexOfAny");
    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.SequenceEqual");
    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.SequenceEqual");
    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.SequenceEqual");
    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
        where T : IComparable<T> => throw new NotImplementedException("MemoryExtensions.SequenceCompareTo");
    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.SequenceCompareTo");
    public static bool StartsWith<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.StartsWith");
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.StartsWith");
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.StartsWith");
    public static bool EndsWith<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.EndsWith");
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.EndsWith");
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.EndsWith");
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.StartsWith");
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.StartsWith");
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.EndsWith");
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.EndsWith");
    public static void Reverse<T>(this Span<T> span) => throw new NotImplementedException("MemoryExtensions.Reverse");
    public static Span<T> AsSpan<T>(this T[] array) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static Span<T> AsSpan<T>(this T[] array, int start, int length) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, Index startIndex) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start, int length) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, Range range) => throw new NotImplementedException("MemoryExtensions.AsSpan");
    public static Memory<T> AsMemory<T>(this T[] array) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static Memory<T> AsMemory<T>(this T[] array, int start) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static Memory<T> AsMemory<T>(this T[] array, Index startIndex) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static Memory<T> AsMemory<T>(this T[] array, int start, int length) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static Memory<T> AsMemory<T>(this T[] array, Range range) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start, int length) => throw new NotImplementedException("MemoryExtensions.AsMemory");
    public static void CopyTo<T>(this T[] source, Span<T> destination) => throw new NotImplementedException("MemoryExtensions.CopyTo");
    public static void CopyTo<T>(this T[] source, Memory<T> destination) => throw new NotImplementedException("MemoryExtensions.CopyTo");
    public static bool Overlaps<T>(this Span<T> span, ReadOnlySpan<T> other) => throw new NotImplementedException("MemoryExtensions.Overlaps");
    public static bool Overlaps<T>(this Span<T> span, ReadOnlySpan<T> other, out int elementOffset) => throw new NotImplementedException("MemoryExtensions.Overlaps");
    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) => throw new NotImplementedException("MemoryExtensions.Overlaps");
    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, out int elementOffset) => throw new NotImplementedException("MemoryExtensions.Overlaps");
    public static int BinarySearch<T>(this Span<T> span, IComparable<T> comparable) => throw new NotImplementedException("MemoryExtensions.BinarySearch");
    public static int BinarySearch<T, TComparable>(this Span<T> span, TComparable comparable)
        where TComparable : IComparable<T>, allows ref struct => throw new NotImplementedException("MemoryExtensions.BinarySearch");
    public static int BinarySearch<T, TComparer>(this Span<T> span, T value, TComparer comparer)
        where TComparer : IComparer<T>, allows ref struct => throw new NotImplementedException("MemoryExtensions.BinarySearch");
    public static int BinarySearch<T>(this ReadOnlySpan<T> span, IComparable<T> comparable) => throw new NotImplementedException("MemoryExtensions.BinarySearch");
    public static int BinarySearch<T, TComparable>(this ReadOnlySpan<T> span, TComparable comparable)
        where TComparable : IComparable<T>, allows ref struct => throw new NotImplementedException("MemoryExtensions.BinarySearch");
    public static int BinarySearch<T, TComparer>(this ReadOnlySpan<T> span, T value, TComparer comparer)
        where TComparer : IComparer<T>, allows ref struct => throw new NotImplementedException("MemoryExtensions.BinarySearch");
    public static void Sort<T>(this Span<T> span) => throw new NotImplementedException("MemoryExtensions.Sort");
    public static void Sort<T, TComparer>(this Span<T> span, TComparer comparer)
        where TComparer : IComparer<T> => throw new NotImplementedException("MemoryExtensions.Sort");
    public static void Sort<T>(this Span<T> span, Comparison<T> comparison) => throw new NotImplementedException("MemoryExtensions.Sort");
    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items) => throw new NotImplementedException("MemoryExtensions.Sort");
    public static void Sort<TKey, TValue, TComparer>(this Span<TKey> keys, Span<TValue> items, TComparer comparer)
        where TComparer : IComparer<TKey> => throw new NotImplementedException("MemoryExtensions.Sort");
    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items, Comparison<TKey> comparison) => throw new NotImplementedException("MemoryExtensions.Sort");
    public static void Replace<T>(this Span<T> span, T oldValue, T newValue)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Replace");
    public static void Replace<T>(this Span<T> span, T oldValue, T newValue, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.Replace");
    public static void Replace<T>(this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Replace");
    public static void Replace<T>(this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.Replace");
    public static void ReplaceAny<T>(this ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ReplaceAny");
    public static void ReplaceAny<T>(this Span<T> span, SearchValues<T> values, T newValue)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ReplaceAny");
    public static void ReplaceAnyExcept<T>(this ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ReplaceAnyExcept");
    public static void ReplaceAnyExcept<T>(this Span<T> span, SearchValues<T> values, T newValue)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.ReplaceAnyExcept");
    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other) => throw new NotImplementedException("MemoryExtensions.CommonPrefixLength");
    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer) => throw new NotImplementedException("MemoryExtensions.CommonPrefixLength");
    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) => throw new NotImplementedException("MemoryExtensions.CommonPrefixLength");
    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T> comparer) => throw new NotImplementedException("MemoryExtensions.CommonPrefixLength");
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
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Count");
    public static int Count<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Count");
    public static int Count<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.Count");
    public static int Count<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Count");
    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Count");
    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.Count");
    public static int CountAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.CountAny");
    public static int CountAny<T>(this ReadOnlySpan<T> span, params scoped ReadOnlySpan<T> values)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.CountAny");
    public static int CountAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T> comparer = null) => throw new NotImplementedException("MemoryExtensions.CountAny");
    public static bool TryWrite(this Span<char> destination, ref MemoryExtensions.TryWriteInterpolatedStringHandler handler, out int charsWritten) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite(this Span<char> destination, IFormatProvider provider, ref MemoryExtensions.TryWriteInterpolatedStringHandler handler, out int charsWritten) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite<TArg0>(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, TArg0 arg0) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite<TArg0, TArg1>(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, TArg0 arg0, TArg1 arg1) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite<TArg0, TArg1, TArg2>(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, TArg0 arg0, TArg1 arg1, TArg2 arg2) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, params object[] args) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool TryWrite(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, params scoped ReadOnlySpan<object> args) => throw new NotImplementedException("MemoryExtensions.TryWrite");
    public static bool IsWhiteSpace(this ReadOnlySpan<char> span) => throw new NotImplementedException("MemoryExtensions.IsWhiteSpace");
    public static bool Contains(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => throw new NotImplementedException("MemoryExtensions.Contains");
    public static bool Equals(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType) => throw new NotImplementedException("MemoryExtensions.Equals");
    public static int CompareTo(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType) => throw new NotImplementedException("MemoryExtensions.CompareTo");
    public static int IndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => throw new NotImplementedException("MemoryExtensions.IndexOf");
    public static int LastIndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => throw new NotImplementedException("MemoryExtensions.LastIndexOf");
    public static int ToLower(this ReadOnlySpan<char> source, Span<char> destination, CultureInfo culture) => throw new NotImplementedException("MemoryExtensions.ToLower");
    public static int ToLowerInvariant(this ReadOnlySpan<char> source, Span<char> destination) => throw new NotImplementedException("MemoryExtensions.ToLowerInvariant");
    public static int ToUpper(this ReadOnlySpan<char> source, Span<char> destination, CultureInfo culture) => throw new NotImplementedException("MemoryExtensions.ToUpper");
    public static int ToUpperInvariant(this ReadOnlySpan<char> source, Span<char> destination) => throw new NotImplementedException("MemoryExtensions.ToUpperInvariant");
    public static bool EndsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => throw new NotImplementedException("MemoryExtensions.EndsWith");
    public static bool StartsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => throw new NotImplementedException("MemoryExtensions.StartsWith");
    public static SpanRuneEnumerator EnumerateRunes(this ReadOnlySpan<char> span) => throw new NotImplementedException("MemoryExtensions.EnumerateRunes");
    public static SpanRuneEnumerator EnumerateRunes(this Span<char> span) => throw new NotImplementedException("MemoryExtensions.EnumerateRunes");
    public static SpanLineEnumerator EnumerateLines(this ReadOnlySpan<char> span) => throw new NotImplementedException("MemoryExtensions.EnumerateLines");
    public static SpanLineEnumerator EnumerateLines(this Span<char> span) => throw new NotImplementedException("MemoryExtensions.EnumerateLines");
    public static Memory<T> Trim<T>(this Memory<T> memory, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Trim");
    public static Memory<T> TrimStart<T>(this Memory<T> memory, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static Memory<T> TrimEnd<T>(this Memory<T> memory, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Trim");
    public static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static Span<T> Trim<T>(this Span<T> span, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Trim");
    public static Span<T> TrimStart<T>(this Span<T> span, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static Span<T> TrimEnd<T>(this Span<T> span, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Trim");
    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, T trimElement)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static Memory<T> Trim<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Trim");
    public static Memory<T> TrimStart<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static Memory<T> TrimEnd<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Trim");
    public static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static Span<T> Trim<T>(this Span<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Trim");
    public static Span<T> TrimStart<T>(this Span<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static Span<T> TrimEnd<T>(this Span<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.Trim");
    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T> => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static Memory<char> Trim(this Memory<char> memory) => throw new NotImplementedException("MemoryExtensions.Trim");
    public static Memory<char> TrimStart(this Memory<char> memory) => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static Memory<char> TrimEnd(this Memory<char> memory) => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static ReadOnlyMemory<char> Trim(this ReadOnlyMemory<char> memory) => throw new NotImplementedException("MemoryExtensions.Trim");
    public static ReadOnlyMemory<char> TrimStart(this ReadOnlyMemory<char> memory) => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static ReadOnlyMemory<char> TrimEnd(this ReadOnlyMemory<char> memory) => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span) => throw new NotImplementedException("MemoryExtensions.Trim");
    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span) => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span) => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, char trimChar) => throw new NotImplementedException("MemoryExtensions.Trim");
    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, char trimChar) => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, char trimChar) => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) => throw new NotImplementedException("MemoryExtensions.Trim");
    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    public static Span<char> Trim(this Span<char> span) => throw new NotImplementedException("MemoryExtensions.Trim");
    public static Span<char> TrimStart(this Span<char> span) => throw new NotImplementedException("MemoryExtensions.TrimStart");
    public static Span<char> TrimEnd(this Span<char> span) => throw new NotImplementedException("MemoryExtensions.TrimEnd");
    /// <summary>Span split enumerator; not done yet.</summary>
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
    /// <summary>Try write interpolated string handler; not done yet.</summary>
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
