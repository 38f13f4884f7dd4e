using System;

namespace System.Buffers;

/// <summary>Search values; not done yet.</summary>
public static class SearchValues
{
    public static SearchValues<byte> Create(params scoped ReadOnlySpan<byte> values) => throw new NotImplementedException("SearchValues.Create");
    public static SearchValues<char> Create(params scoped ReadOnlySpan<char> values) => throw new NotImplementedException("SearchValues.Create");
    public static SearchValues<string> Create(ReadOnlySpan<string> values, StringComparison comparisonType) => throw new NotImplementedException("SearchValues.Create");
}

/// <summary>Search values; not done yet.</summary>
public class SearchValues<T>
        where T : IEquatable<T>
{
    internal SearchValues() { }
    public bool Contains(T value) => throw new NotImplementedException("SearchValues.Contains");
}
