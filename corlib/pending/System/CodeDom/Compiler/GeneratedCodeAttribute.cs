using System;

namespace System.CodeDom.Compiler;

/// <summary>Generated code attribute; not done yet.</summary>
public sealed class GeneratedCodeAttribute : Attribute
{
    public GeneratedCodeAttribute(string tool, string version) { throw new NotImplementedException("GeneratedCodeAttribute"); }
    public string Tool { get => throw new NotImplementedException("GeneratedCodeAttribute.Tool"); }
    public string Version { get => throw new NotImplementedException("GeneratedCodeAttribute.Version"); }
}
