using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Requires dynamic code attribute; not done yet.</summary>
public sealed class RequiresDynamicCodeAttribute : Attribute
{
    public RequiresDynamicCodeAttribute(string message) { throw new NotImplementedException("RequiresDynamicCodeAttribute"); }
    public bool ExcludeStatics { get => throw new NotImplementedException("RequiresDynamicCodeAttribute.ExcludeStatics"); set => throw new NotImplementedException("RequiresDynamicCodeAttribute.ExcludeStatics"); }
    public string Message { get => throw new NotImplementedException("RequiresDynamicCodeAttribute.Message"); }
    public string Url { get => throw new NotImplementedException("RequiresDynamicCodeAttribute.Url"); set => throw new NotImplementedException("RequiresDynamicCodeAttribute.Url"); }
}
