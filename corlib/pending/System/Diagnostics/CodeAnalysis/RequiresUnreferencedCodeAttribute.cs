using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Requires unreferenced code attribute; not done yet.</summary>
public sealed class RequiresUnreferencedCodeAttribute : Attribute
{
    public RequiresUnreferencedCodeAttribute(string message) { throw new NotImplementedException("RequiresUnreferencedCodeAttribute"); }
    public bool ExcludeStatics { get => throw new NotImplementedException("RequiresUnreferencedCodeAttribute.ExcludeStatics"); set => throw new NotImplementedException("RequiresUnreferencedCodeAttribute.ExcludeStatics"); }
    public string Message { get => throw new NotImplementedException("RequiresUnreferencedCodeAttribute.Message"); }
    public string Url { get => throw new NotImplementedException("RequiresUnreferencedCodeAttribute.Url"); set => throw new NotImplementedException("RequiresUnreferencedCodeAttribute.Url"); }
}
