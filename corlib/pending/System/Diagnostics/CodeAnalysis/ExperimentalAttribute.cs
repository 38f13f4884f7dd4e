using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Experimental attribute; not done yet.</summary>
public sealed class ExperimentalAttribute : Attribute
{
    public ExperimentalAttribute(string diagnosticId) { throw new NotImplementedException("ExperimentalAttribute"); }
    public string DiagnosticId { get => throw new NotImplementedException("ExperimentalAttribute.DiagnosticId"); }
    public string Message { get => throw new NotImplementedException("ExperimentalAttribute.Message"); set => throw new NotImplementedException("ExperimentalAttribute.Message"); }
    public string UrlFormat { get => throw new NotImplementedException("ExperimentalAttribute.UrlFormat"); set => throw new NotImplementedException("ExperimentalAttribute.UrlFormat"); }
}
