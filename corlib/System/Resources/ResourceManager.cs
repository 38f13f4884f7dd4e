using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Reflection;

namespace System.Resources;

/// <summary>Finds resources for a culture: in its satellite assembly, in those of its parents, last in the neutral resources.</summary>
public class ResourceManager
{
    /// <summary>The first four bytes of a .resources file.</summary>
    public static readonly int MagicNumber = unchecked((int)0xBEEFCACE);

    /// <summary>The version of the header that this manager writes and reads.</summary>
    public static readonly int HeaderVersionNumber = 1;

    protected string BaseNameField;
    protected Assembly MainAssembly;

    private readonly Dictionary<string, ResourceSet> _sets = new Dictionary<string, ResourceSet>(); // by the name of the culture
    private readonly Type _setType; // null: RuntimeResourceSet
    private readonly Type _location; // the names of manifest resources begin with its namespace
    private readonly string _folder; // not null: files
    private CultureInfo _neutral;
    private bool _lookedForSatelliteVersion;
    private Version _satelliteVersion;

    protected ResourceManager() { }

    public ResourceManager(string baseName, Assembly assembly) : this(baseName, assembly, null) { }

    /// <exception cref="ArgumentNullException">baseName or assembly is null.</exception>
    /// <exception cref="ArgumentException">usingResourceSet is not a ResourceSet.</exception>
    public ResourceManager(string baseName, Assembly assembly, Type usingResourceSet)
    {
        ArgumentNullException.ThrowIfNull(baseName);
        ArgumentNullException.ThrowIfNull(assembly);
        RequireRuntime(assembly);
        BaseNameField = baseName;
        MainAssembly = assembly;
        _setType = SetType(usingResourceSet);
    }

    /// <summary>The resources that a type's name and namespace name, in its assembly.</summary>
    /// <exception cref="ArgumentNullException">resourceSource is null.</exception>
    public ResourceManager(Type resourceSource)
    {
        ArgumentNullException.ThrowIfNull(resourceSource);
        RequireRuntime(resourceSource.Assembly);
        _location = resourceSource;
        MainAssembly = resourceSource.Assembly;
        BaseNameField = resourceSource.Name;
    }

    private ResourceManager(string baseName, string folder, Type usingResourceSet)
    {
        ArgumentNullException.ThrowIfNull(baseName);
        ArgumentNullException.ThrowIfNull(folder, "resourceDir");
        BaseNameField = baseName;
        _folder = folder;
        _setType = usingResourceSet;
    }

    /// <summary>A manager of files "baseName.culture.resources" in a folder.</summary>
    public static ResourceManager CreateFileBasedResourceManager(string baseName, string resourceDir, Type usingResourceSet) => new ResourceManager(baseName, resourceDir, usingResourceSet);

    private static void RequireRuntime(Assembly assembly)
    {
        if (assembly is not RuntimeAssembly)
            throw new ArgumentException(SR.Argument_MustBeRuntimeAssembly, nameof(assembly));
    }

    private static Type SetType(Type type)
    {
        if (type == null || type == typeof(ResourceSet))
            return null;
        if (!type.IsSubclassOf(typeof(ResourceSet)))
            throw new ArgumentException(SR.Arg_ResMgrNotResSet, "usingResourceSet");
        return type;
    }

    public virtual string BaseName => BaseNameField;
    public virtual bool IgnoreCase { get; set; }
    public virtual Type ResourceSetType => _setType ?? typeof(RuntimeResourceSet);
    protected UltimateResourceFallbackLocation FallbackLocation { get; set; }

    /// <summary>Closes all sets; the next request reads the resources again.</summary>
    public virtual void ReleaseAllResources()
    {
        ResourceSet[] sets;
        lock (_sets)
        {
            sets = new ResourceSet[_sets.Count];
            _sets.Values.CopyTo(sets, 0);
            _sets.Clear();
        }
        foreach (ResourceSet set in sets)
            set?.Close();
    }

    protected virtual string GetResourceFileName(CultureInfo culture)
        => culture.Name.Length == 0 ? BaseNameField + ".resources" : BaseNameField + "." + culture.Name + ".resources";

    /// <exception cref="ArgumentNullException">a is null.</exception>
    /// <exception cref="ArgumentException">The attribute holds no version.</exception>
    protected static Version GetSatelliteContractVersion(Assembly a)
    {
        ArgumentNullException.ThrowIfNull(a);
        string version = a.GetCustomAttribute<SatelliteContractVersionAttribute>()?.Version;
        if (version == null)
            return null;
        if (!Version.TryParse(version, out Version parsed))
            throw new ArgumentException(string.Format(SR.Arg_InvalidSatelliteContract_Asm_Ver, a, version));
        return parsed;
    }

    /// <summary>The culture of the resources in the assembly itself; the invariant culture when nothing is said.</summary>
    protected static CultureInfo GetNeutralResourcesLanguage(Assembly a) => NeutralLanguage(a, out _);

    private static CultureInfo NeutralLanguage(Assembly a, out UltimateResourceFallbackLocation location)
    {
        ArgumentNullException.ThrowIfNull(a, "element");
        NeutralResourcesLanguageAttribute attribute = a.GetCustomAttribute<NeutralResourcesLanguageAttribute>();
        location = attribute?.Location ?? UltimateResourceFallbackLocation.MainAssembly;
        if (attribute == null)
            return CultureInfo.InvariantCulture;
        if (location != UltimateResourceFallbackLocation.MainAssembly && location != UltimateResourceFallbackLocation.Satellite)
            throw new ArgumentException(string.Format(SR.Arg_InvalidNeutralResourcesLanguage_FallbackLoc, location, a.GetName().Name));
        try
        {
            return CultureInfo.GetCultureInfo(attribute.CultureName);
        }
        catch (ArgumentException e)
        {
            // Where only the invariant culture exists its resources are the neutral ones.
            if (CultureInfo.CurrentUICulture.Name.Length == 0 || a == typeof(object).Assembly)
                return CultureInfo.InvariantCulture;
            throw new ArgumentException(string.Format(SR.Arg_InvalidNeutralResourcesLanguage_Asm_Culture, a, attribute.CultureName), e);
        }
    }

    private CultureInfo Neutral
    {
        get
        {
            if (_neutral == null)
            {
                CultureInfo neutral = MainAssembly == null ? CultureInfo.InvariantCulture : NeutralLanguage(MainAssembly, out UltimateResourceFallbackLocation location, this);
                _neutral = neutral;
            }
            return _neutral;
        }
    }

    private static CultureInfo NeutralLanguage(Assembly a, out UltimateResourceFallbackLocation location, ResourceManager manager)
    {
        CultureInfo culture = NeutralLanguage(a, out location);
        manager.FallbackLocation = location;
        return culture;
    }

    /* --- sets --- */

    /// <exception cref="ArgumentNullException">culture is null.</exception>
    public virtual ResourceSet GetResourceSet(CultureInfo culture, bool createIfNotExists, bool tryParents)
    {
        ArgumentNullException.ThrowIfNull(culture);
        lock (_sets)
        {
            if (_sets.TryGetValue(culture.Name, out ResourceSet known) && known != null)
                return known;
        }
        return InternalGetResourceSet(culture, createIfNotExists, tryParents);
    }

    /// <summary>The set of a culture, or of the nearest parent that has one; null: none.</summary>
    /// <exception cref="MissingManifestResourceException">Not even the neutral resources exist.</exception>
    protected virtual ResourceSet InternalGetResourceSet(CultureInfo culture, bool createIfNotExists, bool tryParents)
    {
        List<CultureInfo> asked = new List<CultureInfo>();
        ResourceSet found = null;
        for (CultureInfo c = culture; ; c = c.Parent)
        {
            // The neutral resources answer for the culture they are written in.
            CultureInfo place = c.Name.Length != 0 && c.Name == Neutral.Name && FallbackLocation == UltimateResourceFallbackLocation.MainAssembly ? CultureInfo.InvariantCulture : c;
            asked.Add(place);
            found = SetFor(place, createIfNotExists, tryParents);
            if (found != null || !tryParents || place.Name.Length == 0)
                break;
        }
        if (found == null)
            return null;
        lock (_sets)
        {
            foreach (CultureInfo c in asked)
                _sets.TryAdd(c.Name, found);
            _sets.TryAdd(culture.Name, found);
        }
        return found;
    }

    private ResourceSet SetFor(CultureInfo culture, bool create, bool required)
    {
        lock (_sets)
        {
            if (_sets.TryGetValue(culture.Name, out ResourceSet known))
                return known;
        }
        if (_folder != null)
            return FileSet(culture, create, required);
        if (MainAssembly == null)
            throw new ArgumentNullException();
        return create || culture.Name.Length == 0 ? ManifestSet(culture, required) : null;
    }

    private ResourceSet FileSet(CultureInfo culture, bool create, bool required)
    {
        string name = GetResourceFileName(culture), path = Path.Combine(_folder, name);
        if (File.Exists(path))
            return create ? (_setType == null ? new RuntimeResourceSet(path) : Make(path)) : null;
        if (culture.Name.Length == 0 && required)
            throw new MissingManifestResourceException(SR.MissingManifestResource_NoNeutralDisk + "\n" + "baseName: " + BaseNameField + "  fileName: " + name);
        return null;
    }

    private ResourceSet ManifestSet(CultureInfo culture, bool required)
    {
        Assembly assembly = AssemblyFor(culture);
        string name = GetResourceFileName(culture);
        Stream stream = null;
        if (assembly != null)
        {
            stream = _location != null ? assembly.GetManifestResourceStream(_location, name) : assembly.GetManifestResourceStream(name);
            stream ??= StreamIgnoringCase(assembly, _location == null || string.IsNullOrEmpty(_location.Namespace) ? name : _location.Namespace + "." + name);
        }
        if (stream != null)
            return Make(stream);
        if (culture.Name.Length == 0 && required)
            throw Missing(name);
        return null;
    }

    private Assembly AssemblyFor(CultureInfo culture)
    {
        if (culture.Name.Length == 0)
        {
            _ = Neutral;
            return FallbackLocation == UltimateResourceFallbackLocation.Satellite ? Satellite(Neutral, true) : MainAssembly;
        }
        return Satellite(culture, false);
    }

    private Assembly Satellite(CultureInfo culture, bool required)
    {
        if (!_lookedForSatelliteVersion)
        {
            _satelliteVersion = GetSatelliteContractVersion(MainAssembly);
            _lookedForSatelliteVersion = true;
        }
        Assembly satellite = ((RuntimeAssembly)MainAssembly).FindSatellite(culture, _satelliteVersion);
        if (satellite == null && required)
            throw new MissingSatelliteAssemblyException(string.Format(SR.MissingSatelliteAssembly_Culture_Name, Neutral, MainAssembly.GetName().Name + ".resources.dll"), Neutral.Name);
        return satellite;
    }

    private static Stream StreamIgnoringCase(Assembly assembly, string name)
    {
        string found = null;
        foreach (string candidate in assembly.GetManifestResourceNames())
        {
            if (!string.Equals(candidate, name, StringComparison.InvariantCultureIgnoreCase))
                continue;
            if (found != null)
                throw new MissingManifestResourceException(string.Format(SR.MissingManifestResource_MultipleBlobs, name, assembly.ToString()));
            found = candidate;
        }
        return found == null ? null : assembly.GetManifestResourceStream(found);
    }

    private MissingManifestResourceException Missing(string fileName)
    {
        string wanted = _location?.Namespace is string space && space.Length != 0 ? space + Type.Delimiter + fileName : fileName;
        string[] all = MainAssembly.GetManifestResourceNames();
        return new MissingManifestResourceException(string.Format(SR.MissingManifestResource_NoNeutralAsm, wanted, MainAssembly.GetName().Name, "\"" + string.Join("\", \"", all) + "\""));
    }

    private ResourceSet Make(object source)
    {
        if (_setType != null)
            return (ResourceSet)Activator.CreateInstance(_setType, source);
        Stream stream = (Stream)source;
        // A header of someone else's names the types that read the file.
        long start = stream.Position;
        byte[] head = new byte[12];
        if (stream.CanSeek && stream.Read(head, 0, 12) == 12 && BitConverter.ToInt32(head, 0) == MagicNumber)
        {
            BinaryReader reader = new BinaryReader(stream);
            if (BitConverter.ToInt32(head, 4) == HeaderVersionNumber)
            {
                string readerType = reader.ReadString(), setType = reader.ReadString();
                stream.Position = start;
                if (!IsOurs(readerType, "System.Resources.ResourceReader") || !IsOurs(setType, "System.Resources.RuntimeResourceSet"))
                    return MakeNamed(stream, readerType, setType);
            }
        }
        stream.Position = start;
        return new RuntimeResourceSet(stream);
    }

    private static bool IsOurs(string typeName, string name)
    {
        int comma = typeName.IndexOf(',');
        return (comma < 0 ? typeName : typeName.Substring(0, comma)).Trim() == name;
    }

    private static ResourceSet MakeNamed(Stream stream, string readerType, string setType)
    {
        object argument = stream;
        if (!IsOurs(readerType, "System.Resources.ResourceReader"))
            argument = Activator.CreateInstance(Type.GetType(readerType, true), stream);
        if (IsOurs(setType, "System.Resources.RuntimeResourceSet"))
            return argument is IResourceReader reader ? new ResourceSet(reader) : new RuntimeResourceSet(stream);
        return (ResourceSet)Activator.CreateInstance(Type.GetType(setType, true), argument);
    }

    /* --- values --- */

    /// <summary>null: no such name.</summary>
    /// <exception cref="ArgumentNullException">name is null.</exception>
    /// <exception cref="MissingManifestResourceException">There are no resources at all.</exception>
    public virtual string GetString(string name) => GetString(name, null);

    public virtual string GetString(string name, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Search<string>(culture, set => set.GetString(name, IgnoreCase));
    }

    public virtual object GetObject(string name) => GetObject(name, null);
    public virtual object GetObject(string name, CultureInfo culture) => GetObject(name, culture, true);

    /// <exception cref="InvalidOperationException">The value is not a stream.</exception>
    public UnmanagedMemoryStream GetStream(string name) => GetStream(name, null);

    public UnmanagedMemoryStream GetStream(string name, CultureInfo culture)
    {
        object value = GetObject(name, culture, false);
        if (value == null || value is UnmanagedMemoryStream)
            return (UnmanagedMemoryStream)value;
        throw new InvalidOperationException(string.Format(SR.InvalidOperation_ResourceNotStream_Name, name));
    }

    private object GetObject(string name, CultureInfo culture, bool wrap)
    {
        ArgumentNullException.ThrowIfNull(name);
        object value = Search<object>(culture, set => set.GetObject(name, IgnoreCase));
        // Callers of GetObject expect a MemoryStream, whatever the file's bytes lie in.
        return wrap && value is UnmanagedMemoryStream stream ? new UnmanagedMemoryStreamWrapper(stream) : value;
    }

    private T Search<T>(CultureInfo culture, Func<ResourceSet, T> get) where T : class
    {
        culture ??= CultureInfo.CurrentUICulture;
        ResourceSet last = null;
        for (CultureInfo c = culture; ; c = c.Parent)
        {
            ResourceSet set = InternalGetResourceSet(c, true, true);
            if (set == null)
                return null;
            if (set != last)
            {
                T value = get(set);
                if (value != null)
                    return value;
                last = set;
            }
            if (c.Name.Length == 0)
                return null;
        }
    }
}
