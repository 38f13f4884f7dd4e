using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Exclude from code coverage attribute; not done yet.</summary>
public sealed class ExcludeFromCodeCoverageAttribute : Attribute
{
    public ExcludeFromCodeCoverageAttribute() { throw new NotImplementedException("ExcludeFromCodeCoverageAttribute"); }
    public string Justification { get => throw new NotImplementedException("ExcludeFromCodeCoverageAttribute.Justification"); set => throw new NotImplementedException("ExcludeFromCodeCoverageAttribute.Justification"); }
}
