using System.Collections.Generic;
using System.Runtime.Serialization;

namespace System;

/// <summary>Compares code units.</summary>
[Serializable]
public sealed class OrdinalComparer : StringComparer, IAlternateEqualityComparer<ReadOnlySpan<char>, string>, ISerializable
{
    private readonly bool _ignoreCase;

    internal OrdinalComparer(bool ignoreCase) { _ignoreCase = ignoreCase; }

    internal bool IgnoresCase => _ignoreCase;

    public override int Compare(string x, string y) => _ignoreCase ? string.Compare(x, y, StringComparison.OrdinalIgnoreCase) : string.CompareOrdinal(x, y);
    public override bool Equals(string x, string y) => _ignoreCase ? string.Equals(x, y, StringComparison.OrdinalIgnoreCase) : string.Equals(x, y);

    public override int GetHashCode(string obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return _ignoreCase ? System.Ordinal.GetHashCodeIgnoreCase(obj) : obj.GetHashCode();
    }

    bool IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Equals(ReadOnlySpan<char> alternate, string other)
        => other != null && alternate.Equals(other, _ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    int IAlternateEqualityComparer<ReadOnlySpan<char>, string>.GetHashCode(ReadOnlySpan<char> alternate) => _ignoreCase ? System.Ordinal.GetHashCodeIgnoreCase(alternate) : string.GetHashCode(alternate);
    string IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    public override bool Equals(object obj) => obj is OrdinalComparer o && o._ignoreCase == _ignoreCase;
    public override int GetHashCode() => _ignoreCase ? ~2021 : 2021;
    public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("_ignoreCase", _ignoreCase);
}
