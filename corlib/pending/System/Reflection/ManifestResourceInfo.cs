using System;

namespace System.Reflection;

/// <summary>Manifest resource info; not done yet.</summary>
public class ManifestResourceInfo
{
    public ManifestResourceInfo(Assembly containingAssembly, string containingFileName, ResourceLocation resourceLocation) { throw new NotImplementedException("ManifestResourceInfo"); }
    public virtual Assembly ReferencedAssembly { get => throw new NotImplementedException("ManifestResourceInfo.ReferencedAssembly"); }
    public virtual string FileName { get => throw new NotImplementedException("ManifestResourceInfo.FileName"); }
    public virtual ResourceLocation ResourceLocation { get => throw new NotImplementedException("ManifestResourceInfo.ResourceLocation"); }
}
