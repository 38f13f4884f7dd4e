using System.Collections.Generic;

namespace System.Buffers;

/// <summary>Makes sets of values for repeated searching.</summary>
public static class SearchValues
{
    public static SearchValues<byte> Create(params scoped ReadOnlySpan<byte> values) => new SearchValues<byte>(values.ToArray());
    public static SearchValues<char> Create(params scoped ReadOnlySpan<char> values) => new SearchValues<char>(values.ToArray());

    /// <exception cref="ArgumentException">comparisonType is neither Ordinal nor OrdinalIgnoreCase.</exception>
    public static SearchValues<string> Create(ReadOnlySpan<string> values, StringComparison comparisonType)
    {
        if (comparisonType is not (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException("SearchValues<string> supports only StringComparison.Ordinal and StringComparison.OrdinalIgnoreCase.", nameof(comparisonType));
        return new SearchValues<string>(values.ToArray(), comparisonType);
    }
}

/// <summary>A set of values to search for.</summary>
public class SearchValues<T> where T : IEquatable<T>
{
    private readonly T[] _values;
    private readonly bool[] _small; // bytes and chars below 256
    private readonly StringComparison _comparison;

    internal SearchValues(T[] values, StringComparison comparison = StringComparison.Ordinal)
    {
        _values = values;
        _comparison = comparison;
        if (typeof(T) != typeof(char) && typeof(T) != typeof(byte)) return;
        _small = new bool[256];
        foreach (T value in values)
        {
            int code = Code(value);
            if (code < 256) _small[code] = true;
        }
    }

    private static int Code(T value) => typeof(T) == typeof(char) ? (char)(object)value : typeof(T) == typeof(byte) ? (byte)(object)value : int.MaxValue;

    /// <summary>Whether the value is in the set.</summary>
    public bool Contains(T value)
    {
        if (_small != null)
        {
            int code = Code(value);
            if (code < 256) return _small[code];
        }
        foreach (T candidate in _values)
            if (_comparison == StringComparison.Ordinal ? EqualityComparer<T>.Default.Equals(candidate, value) : string.Equals((string)(object)candidate, (string)(object)value, _comparison)) return true;
        return false;
    }

    /// <summary>Whether one of the strings starts the text.</summary>
    internal bool MatchesAt(ReadOnlySpan<char> text)
    {
        foreach (T candidate in _values)
            if (text.StartsWith((string)(object)candidate, _comparison)) return true;
        return false;
    }
}
