using System;

namespace System.Runtime.Versioning;

/// <summary>Requires preview features attribute; not done yet.</summary>
public sealed class RequiresPreviewFeaturesAttribute : Attribute
{
    public RequiresPreviewFeaturesAttribute() { throw new NotImplementedException("RequiresPreviewFeaturesAttribute"); }
    public RequiresPreviewFeaturesAttribute(string message) { throw new NotImplementedException("RequiresPreviewFeaturesAttribute"); }
    public string Message { get => throw new NotImplementedException("RequiresPreviewFeaturesAttribute.Message"); }
    public string Url { get => throw new NotImplementedException("RequiresPreviewFeaturesAttribute.Url"); set => throw new NotImplementedException("RequiresPreviewFeaturesAttribute.Url"); }
}
