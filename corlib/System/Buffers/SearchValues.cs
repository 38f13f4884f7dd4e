using System.Collections.Generic;

namespace System.Buffers;

/// <summary>A set of values prepared for searching.</summary>
public class SearchValues<T> where T : IEquatable<T>
{
    private readonly T[] _values;
    private readonly HashSet<T> _set;
    private readonly bool[] _low;
    private readonly StringComparison _comparison;

    internal SearchValues(ReadOnlySpan<T> values, StringComparison comparison = StringComparison.Ordinal)
    {
        _values = values.ToArray();
        _comparison = comparison;
        if (typeof(T) == typeof(char) || typeof(T) == typeof(byte))
        {
            // A table for the first 256 values; others are looked up.
            _low = new bool[256];
            foreach (T value in _values)
            {
                int code = typeof(T) == typeof(char) ? (char)(object)value : (byte)(object)value;
                if (code < 256)
                    _low[code] = true;
                else
                    (_set ??= new HashSet<T>()).Add(value);
            }
            return;
        }
        _set = typeof(T) == typeof(string) && comparison == StringComparison.OrdinalIgnoreCase ? new HashSet<T>((IEqualityComparer<T>)(object)StringComparer.OrdinalIgnoreCase) : new HashSet<T>();
        foreach (T value in _values)
            _set.Add(value);
    }

    public bool Contains(T value)
    {
        if (typeof(T) == typeof(char))
        {
            char c = System.Runtime.CompilerServices.Unsafe.As<T, char>(ref value);
            if (c < 256)
                return _low[c];
            return _set != null && _set.Contains(value);
        }
        if (typeof(T) == typeof(byte))
            return _low[System.Runtime.CompilerServices.Unsafe.As<T, byte>(ref value)];
        return _set.Contains(value);
    }

    internal int Find(ReadOnlySpan<T> span, bool except, bool last)
    {
        int i = last ? span.Length - 1 : 0;
        int step = last ? -1 : 1;
        for (; (uint)i < (uint)span.Length; i += step)
        {
            if (Contains(span[i]) != except)
                return i;
        }
        return -1;
    }

    // The first place where any of the texts begins.
    internal int FindFirst(ReadOnlySpan<char> span)
    {
        int best = -1;
        foreach (T value in _values)
        {
            string text = (string)(object)value;
            int found = (best < 0 ? span : span.Slice(0, Math.Min(best + text.Length, span.Length))).IndexOf(text, _comparison);
            if (found >= 0 && (best < 0 || found < best))
                best = found;
        }
        return best;
    }
}

/// <summary>Makes sets of values for searching.</summary>
public static class SearchValues
{
    public static SearchValues<byte> Create(params ReadOnlySpan<byte> values) => new SearchValues<byte>(values);
    public static SearchValues<char> Create(params ReadOnlySpan<char> values) => new SearchValues<char>(values);

    public static SearchValues<string> Create(ReadOnlySpan<string> values, StringComparison comparisonType)
    {
        if (comparisonType != StringComparison.Ordinal && comparisonType != StringComparison.OrdinalIgnoreCase)
            throw new ArgumentException(SR.Argument_SearchValues_UnsupportedStringComparison, nameof(comparisonType));
        foreach (string value in values)
            ArgumentNullException.ThrowIfNull(value, nameof(values));
        return new SearchValues<string>(values, comparisonType);
    }
}
