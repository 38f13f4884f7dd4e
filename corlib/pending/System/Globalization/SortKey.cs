using System;

namespace System.Globalization;

/// <summary>Sort key; not done yet.</summary>
public sealed class SortKey
{
    internal SortKey() { }
    public string OriginalString { get => throw new NotImplementedException("SortKey.OriginalString"); }
    public byte[] KeyData { get => throw new NotImplementedException("SortKey.KeyData"); }
    public static int Compare(SortKey sortkey1, SortKey sortkey2) => throw new NotImplementedException("SortKey.Compare");
    public override bool Equals(object value) => throw new NotImplementedException("SortKey.Equals");
    public override int GetHashCode() => throw new NotImplementedException("SortKey.GetHashCode");
    public override string ToString() => throw new NotImplementedException("SortKey.ToString");
}
