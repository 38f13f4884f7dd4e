using System;

namespace System.Runtime.Versioning;

/// <summary>Framework name; not done yet.</summary>
public sealed class FrameworkName : IEquatable<FrameworkName>
{
    public FrameworkName(string identifier, Version version) { throw new NotImplementedException("FrameworkName"); }
    public FrameworkName(string identifier, Version version, string profile) { throw new NotImplementedException("FrameworkName"); }
    public FrameworkName(string frameworkName) { throw new NotImplementedException("FrameworkName"); }
    public string Identifier { get => throw new NotImplementedException("FrameworkName.Identifier"); }
    public Version Version { get => throw new NotImplementedException("FrameworkName.Version"); }
    public string Profile { get => throw new NotImplementedException("FrameworkName.Profile"); }
    public string FullName { get => throw new NotImplementedException("FrameworkName.FullName"); }
    public override bool Equals(object obj) => throw new NotImplementedException("FrameworkName.Equals");
    public bool Equals(FrameworkName other) => throw new NotImplementedException("FrameworkName.Equals");
    public override int GetHashCode() => throw new NotImplementedException("FrameworkName.GetHashCode");
    public override string ToString() => throw new NotImplementedException("FrameworkName.ToString");
    public static bool operator ==(FrameworkName left, FrameworkName right) => throw new NotImplementedException("FrameworkName");
    public static bool operator !=(FrameworkName left, FrameworkName right) => throw new NotImplementedException("FrameworkName");
}
