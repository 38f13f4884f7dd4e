namespace System;

/// <summary>Obsolete attribute; not done yet.</summary>
public sealed class ObsoleteAttribute : Attribute
{
    public ObsoleteAttribute() { throw new NotImplementedException("ObsoleteAttribute"); }
    public ObsoleteAttribute(string message) { throw new NotImplementedException("ObsoleteAttribute"); }
    public ObsoleteAttribute(string message, bool error) { throw new NotImplementedException("ObsoleteAttribute"); }
    public string Message { get => throw new NotImplementedException("ObsoleteAttribute.Message"); }
    public bool IsError { get => throw new NotImplementedException("ObsoleteAttribute.IsError"); }
    public string DiagnosticId { get => throw new NotImplementedException("ObsoleteAttribute.DiagnosticId"); set => throw new NotImplementedException("ObsoleteAttribute.DiagnosticId"); }
    public string UrlFormat { get => throw new NotImplementedException("ObsoleteAttribute.UrlFormat"); set => throw new NotImplementedException("ObsoleteAttribute.UrlFormat"); }
}
