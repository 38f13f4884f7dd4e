using System;

namespace System.Reflection;

/// <summary>Assembly delay sign attribute; not done yet.</summary>
public sealed class AssemblyDelaySignAttribute : Attribute
{
    public AssemblyDelaySignAttribute(bool delaySign) { throw new NotImplementedException("AssemblyDelaySignAttribute"); }
    public bool DelaySign { get => throw new NotImplementedException("AssemblyDelaySignAttribute.DelaySign"); }
}
