using System.Collections.Generic;
using System.Runtime.Serialization;

namespace System;

/// <summary>Culture aware comparer; not done yet.</summary>
public sealed class CultureAwareComparer : StringComparer, IAlternateEqualityComparer<ReadOnlySpan<char>, string>, ISerializable
{
    internal CultureAwareComparer() { }
    public override int Compare(string x, string y) => throw new NotImplementedException("CultureAwareComparer.Compare");
    public override bool Equals(string x, string y) => throw new NotImplementedException("CultureAwareComparer.Equals");
    public override int GetHashCode(string obj) => throw new NotImplementedException("CultureAwareComparer.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("CultureAwareComparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("CultureAwareComparer.GetHashCode");
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("CultureAwareComparer.GetObjectData");
    bool IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Equals(ReadOnlySpan<char> alternate, string other) => throw new NotImplementedException();
    int IAlternateEqualityComparer<ReadOnlySpan<char>, string>.GetHashCode(ReadOnlySpan<char> alternate) => throw new NotImplementedException();
    string IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Create(ReadOnlySpan<char> alternate) => throw new NotImplementedException();
}
