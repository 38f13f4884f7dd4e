using System.Collections.Generic;

namespace System;

/// <summary>Ordinal comparer; not done yet.</summary>
public class OrdinalComparer : StringComparer, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    internal OrdinalComparer() { }
    public override int Compare(string x, string y) => throw new NotImplementedException("OrdinalComparer.Compare");
    public override bool Equals(string x, string y) => throw new NotImplementedException("OrdinalComparer.Equals");
    public override int GetHashCode(string obj) => throw new NotImplementedException("OrdinalComparer.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("OrdinalComparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("OrdinalComparer.GetHashCode");
    bool IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Equals(ReadOnlySpan<char> alternate, string other) => throw new NotImplementedException();
    int IAlternateEqualityComparer<ReadOnlySpan<char>, string>.GetHashCode(ReadOnlySpan<char> alternate) => throw new NotImplementedException();
    string IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Create(ReadOnlySpan<char> alternate) => throw new NotImplementedException();
}
