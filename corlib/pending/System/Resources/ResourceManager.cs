using System;
using System.Globalization;
using System.IO;
using System.Reflection;

namespace System.Resources;

/// <summary>Resource manager; not done yet.</summary>
public class ResourceManager
{
    protected string BaseNameField;
    protected Assembly MainAssembly;
    public static readonly int MagicNumber;
    public static readonly int HeaderVersionNumber;
    protected ResourceManager() { }
    public ResourceManager(string baseName, Assembly assembly) { throw new NotImplementedException("ResourceManager"); }
    public ResourceManager(string baseName, Assembly assembly, Type usingResourceSet) { throw new NotImplementedException("ResourceManager"); }
    public ResourceManager(Type resourceSource) { throw new NotImplementedException("ResourceManager"); }
    public virtual string BaseName { get => throw new NotImplementedException("ResourceManager.BaseName"); }
    public virtual bool IgnoreCase { get => throw new NotImplementedException("ResourceManager.IgnoreCase"); set => throw new NotImplementedException("ResourceManager.IgnoreCase"); }
    public virtual Type ResourceSetType { get => throw new NotImplementedException("ResourceManager.ResourceSetType"); }
    protected UltimateResourceFallbackLocation FallbackLocation { get => throw new NotImplementedException("ResourceManager.FallbackLocation"); set => throw new NotImplementedException("ResourceManager.FallbackLocation"); }
    public virtual void ReleaseAllResources() => throw new NotImplementedException("ResourceManager.ReleaseAllResources");
    public static ResourceManager CreateFileBasedResourceManager(string baseName, string resourceDir, Type usingResourceSet) => throw new NotImplementedException("ResourceManager.CreateFileBasedResourceManager");
    protected virtual string GetResourceFileName(CultureInfo culture) => throw new NotImplementedException("ResourceManager.GetResourceFileName");
    public virtual ResourceSet GetResourceSet(CultureInfo culture, bool createIfNotExists, bool tryParents) => throw new NotImplementedException("ResourceManager.GetResourceSet");
    protected virtual ResourceSet InternalGetResourceSet(CultureInfo culture, bool createIfNotExists, bool tryParents) => throw new NotImplementedException("ResourceManager.InternalGetResourceSet");
    protected static Version GetSatelliteContractVersion(Assembly a) => throw new NotImplementedException("ResourceManager.GetSatelliteContractVersion");
    protected static CultureInfo GetNeutralResourcesLanguage(Assembly a) => throw new NotImplementedException("ResourceManager.GetNeutralResourcesLanguage");
    public virtual string GetString(string name) => throw new NotImplementedException("ResourceManager.GetString");
    public virtual string GetString(string name, CultureInfo culture) => throw new NotImplementedException("ResourceManager.GetString");
    public virtual object GetObject(string name) => throw new NotImplementedException("ResourceManager.GetObject");
    public virtual object GetObject(string name, CultureInfo culture) => throw new NotImplementedException("ResourceManager.GetObject");
    public UnmanagedMemoryStream GetStream(string name) => throw new NotImplementedException("ResourceManager.GetStream");
    public UnmanagedMemoryStream GetStream(string name, CultureInfo culture) => throw new NotImplementedException("ResourceManager.GetStream");
}
