namespace System.Reflection;

/// <summary>Where a resource of an assembly is.</summary>
public class ManifestResourceInfo
{
    public ManifestResourceInfo(Assembly containingAssembly, string containingFileName, ResourceLocation resourceLocation)
    {
        ReferencedAssembly = containingAssembly;
        FileName = containingFileName;
        ResourceLocation = resourceLocation;
    }

    /// <summary>The assembly that holds it, when that is another one.</summary>
    public virtual Assembly ReferencedAssembly { get; }

    /// <summary>The file that holds it, when that is not the manifest's.</summary>
    public virtual string FileName { get; }

    public virtual ResourceLocation ResourceLocation { get; }
}
