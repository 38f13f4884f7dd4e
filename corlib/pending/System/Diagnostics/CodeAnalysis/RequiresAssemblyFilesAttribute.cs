using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Requires assembly files attribute; not done yet.</summary>
public sealed class RequiresAssemblyFilesAttribute : Attribute
{
    public RequiresAssemblyFilesAttribute() { throw new NotImplementedException("RequiresAssemblyFilesAttribute"); }
    public RequiresAssemblyFilesAttribute(string message) { throw new NotImplementedException("RequiresAssemblyFilesAttribute"); }
    public string Message { get => throw new NotImplementedException("RequiresAssemblyFilesAttribute.Message"); }
    public string Url { get => throw new NotImplementedException("RequiresAssemblyFilesAttribute.Url"); set => throw new NotImplementedException("RequiresAssemblyFilesAttribute.Url"); }
}
