using System.Collections.Generic;
using System.IO;

namespace System.Reflection.Emit;

/// <summary>A dynamic assembly of this process.</summary>
internal sealed class RuntimeAssemblyBuilder : AssemblyBuilder
{
    private static readonly Dictionary<IntPtr, RuntimeAssemblyBuilder> s_builders = new Dictionary<IntPtr, RuntimeAssemblyBuilder>();

    private readonly RuntimeAssembly _assembly;
    private readonly AssemblyBuilderAccess _access;
    private readonly List<AttributeRecord> _attributes = new List<AttributeRecord>();
    private readonly RuntimeModuleBuilder _module;
    private bool _moduleDefined;

    private RuntimeAssemblyBuilder(RuntimeAssembly assembly, AssemblyBuilderAccess access)
    {
        _assembly = assembly;
        _access = access;
        _module = new RuntimeModuleBuilder(this, (RuntimeModule)assembly.ManifestModule);
    }

    internal static RuntimeAssemblyBuilder Define(AssemblyName name, AssemblyBuilderAccess access, IEnumerable<CustomAttributeBuilder> attributes)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (access is not (AssemblyBuilderAccess.Run or AssemblyBuilderAccess.RunAndCollect) && ((int)access & 1) == 0 && (int)access != 2)
            throw new ArgumentException(string.Format(SR.Arg_EnumIllegalVal, (int)access), nameof(access));
        if (string.IsNullOrEmpty(name.Name))
            throw new ArgumentException(SR.ArgumentNull_AssemblyNameName);
        if (attributes != null)
        {
            foreach (CustomAttributeBuilder a in attributes)
            {
                if (a == null)
                    throw new ArgumentNullException(nameof(attributes));
            }
        }
        IntPtr root = NewRoot((AssemblyName)name.Clone(), "RefEmit_InMemoryManifestModule", access == AssemblyBuilderAccess.RunAndCollect);
        RuntimeAssemblyBuilder builder = new RuntimeAssemblyBuilder(RuntimeAssembly.FromHandle(root), access);
        lock (s_builders)
            s_builders[root] = builder;
        if (attributes != null)
        {
            foreach (CustomAttributeBuilder a in attributes)
                builder.SetCustomAttribute(a);
        }
        return builder;
    }

    /// <summary>Loads an assembly that has a name and a module and nothing in it.</summary>
    internal static IntPtr NewRoot(AssemblyName name, string moduleName, bool collectible)
    {
        ImageWriter image = new ImageWriter();
        image.Add(ImageWriter.Module, 0, image.String(moduleName), image.Guid(Guid.NewGuid()), 0, 0);
        image.Add(ImageWriter.TypeDef, 0, image.String("<Module>"), 0, 0, 1, 1);
        Version version = name.Version ?? new Version(0, 0, 0, 0);
        byte[] key = name.GetPublicKey();
        image.Add(ImageWriter.Assembly, 0x8004, version.Major, version.Minor, Math.Max(version.Build, 0), Math.Max(version.Revision, 0), key is { Length: > 0 } ? 1 : 0,
            image.Blob(key ?? Array.Empty<byte>()), image.String(name.Name), image.String(name.CultureName));
        return DynamicImage.Load(image.ToImage(), 0, null, null, null);
    }

    /// <summary>The builder of a root; null for any other assembly.</summary>
    internal static RuntimeAssemblyBuilder Find(IntPtr root)
    {
        lock (s_builders)
            return s_builders.TryGetValue(root, out RuntimeAssemblyBuilder builder) ? builder : null;
    }

    internal RuntimeAssembly InternalAssembly => _assembly;
    internal List<AttributeRecord> AttributeRecords => _attributes;
    internal RuntimeModuleBuilder Builder => _module;

    protected override ModuleBuilder DefineDynamicModuleCore(string name)
    {
        if (name[0] == '\0')
            throw new ArgumentException(SR.Argument_InvalidName, nameof(name));
        if (_moduleDefined)
            throw new InvalidOperationException(SR.InvalidOperation_NoMultiModuleAssembly);
        _moduleDefined = true;
        return _module;
    }

    protected override ModuleBuilder GetDynamicModuleCore(string name) => _moduleDefined && name == "RefEmit_InMemoryManifestModule" ? _module : _moduleDefined && name == _module.DefinedName ? _module : null;

    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute) => _attributes.Add(new AttributeRecord(con, binaryAttribute.ToArray()));

    public override string FullName => _assembly.FullName;
    public override AssemblyName GetName(bool copiedName) => _assembly.GetName(copiedName);
    public override string ImageRuntimeVersion => _assembly.ImageRuntimeVersion;
    public override bool ReflectionOnly => false;
    public override bool IsCollectible => _access == AssemblyBuilderAccess.RunAndCollect;
    public override Module ManifestModule => _module;
    public override IEnumerable<Module> Modules => new Module[] { _module };
    public override Module[] GetModules(bool getResourceModules) => new Module[] { _module };
    public override Module[] GetLoadedModules(bool getResourceModules) => new Module[] { _module };
    public override Module GetModule(string name) => _assembly.GetModule(name);
    public override AssemblyName[] GetReferencedAssemblies() => _assembly.GetReferencedAssemblies();
    public override bool GlobalAssemblyCache => false;
    public override long HostContext => 0;
    public override Type[] GetTypes() => _assembly.GetTypes();
    public override IEnumerable<TypeInfo> DefinedTypes => _assembly.DefinedTypes;
    public override Type GetType(string name, bool throwOnError, bool ignoreCase) => _assembly.GetType(name, throwOnError, ignoreCase);
    public override Assembly GetSatelliteAssembly(Globalization.CultureInfo culture) => throw new NotSupportedException(SR.NotSupported_DynamicAssembly);
    public override Assembly GetSatelliteAssembly(Globalization.CultureInfo culture, Version version) => throw new NotSupportedException(SR.NotSupported_DynamicAssembly);
    public override object[] GetCustomAttributes(bool inherit) => _assembly.GetCustomAttributes(inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => _assembly.GetCustomAttributes(attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => _assembly.IsDefined(attributeType, inherit);
    public override IList<CustomAttributeData> GetCustomAttributesData() => _assembly.GetCustomAttributesData();
    public override bool Equals(object obj) => (object)this == obj;
    public override int GetHashCode() => _assembly.GetHashCode();
    public override string ToString() => _assembly.ToString();
}
