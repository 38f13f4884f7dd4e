using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;

namespace System.Reflection;

/// <summary>An assembly of the VM.</summary>
internal sealed unsafe class RuntimeAssembly : Assembly
{
    internal readonly IntPtr _handle;

    /// <summary>"Name, Version=..., Culture=..., PublicKeyToken=..."</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string GetFullNameCore(IntPtr assembly);
    /// <summary>The file it came from; empty when it came from memory.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string GetLocationCore(IntPtr assembly);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr GetModuleCore(IntPtr assembly);
    /// <summary>Every type defined here, nested ones included, without the module's own. Types that cannot be loaded are null.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern Type[] GetTypesCore(IntPtr assembly);
    /// <summary>The method of the entry point, or 0.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr GetEntryPointCore(IntPtr assembly);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string[] GetReferencesCore(IntPtr assembly);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string[] GetResourceNamesCore(IntPtr assembly);
    /// <summary>The bytes of an embedded resource, which live as long as the assembly; null when there is none.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern byte* GetResourceCore(IntPtr assembly, string name, out int length);
    /// <summary>Loads by display name through the usual search; 0 when there is none.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr LoadNameCore(string displayName);
    /// <summary>Loads a file; 0 when there is none. Throws BadImageFormatException, FileLoadException.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr LoadFileCore(string path);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr LoadBytesCore(byte[] image, byte[] symbols);
    /// <summary>The core library's assembly.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr GetCoreCore();
    /// <summary>The program's assembly, or 0.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr GetEntryCore();
    /// <summary>The assembly of the frame so many frames outside of the core library (0: its caller); or 0.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr GetCallerCore(int skip);
    /// <summary>Handles of all assemblies of the current domain.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern long[] GetLoadedCore();

    private static Dictionary<IntPtr, RuntimeAssembly> s_known;

    private RuntimeAssembly(IntPtr handle) { _handle = handle; }

    internal static RuntimeAssembly FromHandle(IntPtr handle)
    {
        if (handle == 0)
            return null;
        Dictionary<IntPtr, RuntimeAssembly> known = s_known ?? System.Threading.Interlocked.CompareExchange(ref s_known, new Dictionary<IntPtr, RuntimeAssembly>(), null) ?? s_known;
        lock (known)
        {
            if (!known.TryGetValue(handle, out RuntimeAssembly assembly))
            {
                assembly = new RuntimeAssembly(handle);
                known[handle] = assembly;
            }
            return assembly;
        }
    }

    internal static RuntimeAssembly Core => FromHandle(GetCoreCore());
    internal static RuntimeAssembly Entry => FromHandle(GetEntryCore());
    internal static RuntimeAssembly Caller(int skip) => FromHandle(GetCallerCore(skip));

    internal static Assembly[] Loaded()
    {
        long[] handles = GetLoadedCore();
        Assembly[] all = new Assembly[handles.Length];
        for (int i = 0; i < handles.Length; i++)
            all[i] = FromHandle((IntPtr)handles[i]);
        return all;
    }

    internal static Assembly LoadForType(string name, bool throws)
    {
        Assembly assembly = FromHandle(LoadNameCore(name)) ?? AppDomain.CurrentDomain.RaiseAssemblyResolve(name, null);
        if (assembly == null && throws)
            throw NotFound(name);
        return assembly;
    }

    /// <summary>The assembly that the domain's AssemblyResolve handlers give for a reference of another; zero: none.</summary>
    internal static IntPtr Resolve(string name, IntPtr requester)
        => AppDomain.CurrentDomain.RaiseAssemblyResolve(name, FromHandle(requester)) is RuntimeAssembly assembly ? assembly._handle : IntPtr.Zero;

    internal static FileNotFoundException NotFound(string name)
        => new FileNotFoundException("Could not load file or assembly '" + name + "'. The system cannot find the file specified.\n", name);

    internal static Assembly LoadByName(string name) => LoadForType(name, true);

    internal static Assembly LoadByPath(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException("Could not load file or assembly '" + path + "'. The system cannot find the file specified.\n", path);
        return FromHandle(LoadFileCore(path)) ?? throw NotFound(path);
    }

    internal static Assembly LoadBytes(byte[] image, byte[] symbols) => FromHandle(LoadBytesCore(image, symbols)) ?? throw new BadImageFormatException(SR.BadImageFormat_BadILFormat);

    public override string FullName => GetFullNameCore(_handle);
    public override string Location => GetLocationCore(_handle) ?? "";
    public override string CodeBase => "file://" + Location;
    public override string ImageRuntimeVersion => "v4.0.30319";
    public override bool IsDynamic => Emit.DynamicImage.IsDynamic(_handle);
    public override bool ReflectionOnly => false;
    public override bool IsCollectible => false;
    public override bool GlobalAssemblyCache => false;
    public override long HostContext => 0;
    public override Module ManifestModule => RuntimeModule.FromHandle(GetModuleCore(_handle));
    public override IEnumerable<Module> Modules => new[] { ManifestModule };
    public override Module[] GetModules(bool getResourceModules) => new[] { ManifestModule };
    public override Module[] GetLoadedModules(bool getResourceModules) => new[] { ManifestModule };
    public override Module GetModule(string name) => name == ManifestModule.Name ? ManifestModule : null;

    public override MethodInfo EntryPoint
    {
        get
        {
            IntPtr method = GetEntryPointCore(_handle);
            return method == 0 ? null : (MethodInfo)RuntimeMethod.FromHandle(method, null);
        }
    }

    public override AssemblyName GetName() => new AssemblyName(FullName);
    public override AssemblyName GetName(bool copiedName) => GetName();

    public override Type[] GetTypes() => GetTypesCore(_handle);

    public override Type[] GetExportedTypes()
    {
        List<Type> all = new List<Type>();
        foreach (Type t in GetTypes())
        {
            if (t != null && t.IsVisible)
                all.Add(t);
        }
        return all.ToArray();
    }

    public override IEnumerable<TypeInfo> DefinedTypes => Array.ConvertAll(GetTypes(), t => t.GetTypeInfo());
    public override IEnumerable<Type> ExportedTypes => GetExportedTypes();

    public override Type GetType(string name, bool throwOnError, bool ignoreCase)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return TypeNames.ResolveIn(this, name, throwOnError, ignoreCase);
    }

    public override AssemblyName[] GetReferencedAssemblies() => Array.ConvertAll(GetReferencesCore(_handle), n => new AssemblyName(n));
    public override string[] GetManifestResourceNames() => GetResourceNamesCore(_handle);

    public override ManifestResourceInfo GetManifestResourceInfo(string resourceName)
        => GetResourceCore(_handle, resourceName, out _) == null ? null : new ManifestResourceInfo(null, null, ResourceLocation.Embedded | ResourceLocation.ContainedInManifestFile);

    public override Stream GetManifestResourceStream(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        byte* data = GetResourceCore(_handle, name, out int length);
        return data == null ? null : new ManifestResourceStream(this, data, length);
    }

    /// <summary>A resource where it lies in the image; the assembly must live as long as the stream.</summary>
    private sealed class ManifestResourceStream : UnmanagedMemoryStream
    {
        private readonly RuntimeAssembly _assembly;

        internal ManifestResourceStream(RuntimeAssembly assembly, byte* data, int length)
        {
            _assembly = assembly;
            Initialize(data, length, length, FileAccess.Read);
        }
    }

    public override Assembly GetSatelliteAssembly(CultureInfo culture) => GetSatelliteAssembly(culture, null);

    public override Assembly GetSatelliteAssembly(CultureInfo culture, Version version)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return FindSatellite(culture, version) ?? throw NotFound(SatelliteName(culture, version).FullName);
    }

    private AssemblyName SatelliteName(CultureInfo culture, Version version)
    {
        AssemblyName name = GetName();
        name.Name += ".resources";
        name.CultureInfo = culture;
        if (version != null)
            name.Version = version;
        return name;
    }

    /// <summary>The satellite in the culture's folder beside this assembly, or one that a handler supplies; null: none.</summary>
    internal Assembly FindSatellite(CultureInfo culture, Version version)
    {
        string location = Location;
        AssemblyName name = SatelliteName(culture, version);
        if (location.Length != 0)
        {
            string path = Path.Combine(Path.GetDirectoryName(location), culture.Name, name.Name + ".dll");
            if (File.Exists(path))
                return LoadByPath(path);
        }
        return System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(this).RaiseResolving(name) ?? AppDomain.CurrentDomain.RaiseAssemblyResolve(name.FullName, this);
    }

    public override Stream GetManifestResourceStream(Type type, string name)
    {
        if (type == null)
            return GetManifestResourceStream(name);
        return GetManifestResourceStream(string.IsNullOrEmpty(type.Namespace) ? name : type.Namespace + "." + name);
    }

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Find(ManifestModule, 0x20000001, typeof(object));
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => RuntimeAttributes.Find(ManifestModule, 0x20000001, attributeType);
    public override bool IsDefined(Type attributeType, bool inherit) => RuntimeAttributes.Find(ManifestModule, 0x20000001, attributeType).Length != 0;
    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(ManifestModule, 0x20000001);
    public override bool Equals(object o) => (object)this == o;
    public override int GetHashCode() => _handle.GetHashCode();
    public override string ToString() => FullName;
}
