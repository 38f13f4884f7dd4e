using System;

namespace System.Globalization;

/// <summary>Sort version; not done yet.</summary>
public sealed class SortVersion : IEquatable<SortVersion>
{
    public SortVersion(int fullVersion, Guid sortId) { throw new NotImplementedException("SortVersion"); }
    public int FullVersion { get => throw new NotImplementedException("SortVersion.FullVersion"); }
    public Guid SortId { get => throw new NotImplementedException("SortVersion.SortId"); }
    public override bool Equals(object obj) => throw new NotImplementedException("SortVersion.Equals");
    public bool Equals(SortVersion other) => throw new NotImplementedException("SortVersion.Equals");
    public override int GetHashCode() => throw new NotImplementedException("SortVersion.GetHashCode");
    public static bool operator ==(SortVersion left, SortVersion right) => throw new NotImplementedException("SortVersion");
    public static bool operator !=(SortVersion left, SortVersion right) => throw new NotImplementedException("SortVersion");
}
