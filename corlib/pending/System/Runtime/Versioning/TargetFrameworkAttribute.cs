using System;

namespace System.Runtime.Versioning;

/// <summary>Target framework attribute; not done yet.</summary>
public sealed class TargetFrameworkAttribute : Attribute
{
    public TargetFrameworkAttribute(string frameworkName) { throw new NotImplementedException("TargetFrameworkAttribute"); }
    public string FrameworkName { get => throw new NotImplementedException("TargetFrameworkAttribute.FrameworkName"); }
    public string FrameworkDisplayName { get => throw new NotImplementedException("TargetFrameworkAttribute.FrameworkDisplayName"); set => throw new NotImplementedException("TargetFrameworkAttribute.FrameworkDisplayName"); }
}
