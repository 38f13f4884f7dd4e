using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>An assembly made at run time.</summary>
public abstract class AssemblyBuilder : Assembly
{
    protected AssemblyBuilder() { }
    public override string CodeBase => throw new NotSupportedException(SR.NotSupported_DynamicAssembly);
    public override string Location => "";
    public override MethodInfo EntryPoint => null;
    public override bool IsDynamic => true;
    public static AssemblyBuilder DefineDynamicAssembly(AssemblyName name, AssemblyBuilderAccess access) => DefineDynamicAssembly(name, access, null);
    public static AssemblyBuilder DefineDynamicAssembly(AssemblyName name, AssemblyBuilderAccess access, IEnumerable<CustomAttributeBuilder> assemblyAttributes) => RuntimeAssemblyBuilder.Define(name, access, assemblyAttributes);
    public ModuleBuilder DefineDynamicModule(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return DefineDynamicModuleCore(name);
    }
    protected abstract ModuleBuilder DefineDynamicModuleCore(string name);
    public ModuleBuilder GetDynamicModule(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return GetDynamicModuleCore(name);
    }
    protected abstract ModuleBuilder GetDynamicModuleCore(string name);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute)
    {
        ArgumentNullException.ThrowIfNull(con);
        ArgumentNullException.ThrowIfNull(binaryAttribute);
        SetCustomAttributeCore(con, binaryAttribute);
    }
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder)
    {
        ArgumentNullException.ThrowIfNull(customBuilder);
        SetCustomAttributeCore(customBuilder.Constructor, customBuilder.Blob);
    }
    public override Type[] GetExportedTypes() => throw new NotSupportedException(SR.NotSupported_DynamicAssembly);
    public override FileStream GetFile(string name) => throw new NotSupportedException(SR.NotSupported_DynamicAssembly);
    public override FileStream[] GetFiles(bool getResourceModules) => throw new NotSupportedException(SR.NotSupported_DynamicAssembly);
    public override ManifestResourceInfo GetManifestResourceInfo(string resourceName) => throw new NotSupportedException(SR.NotSupported_DynamicAssembly);
    public override string[] GetManifestResourceNames() => throw new NotSupportedException(SR.NotSupported_DynamicAssembly);
    public override Stream GetManifestResourceStream(string name) => throw new NotSupportedException(SR.NotSupported_DynamicAssembly);
    public override Stream GetManifestResourceStream(Type type, string name) => throw new NotSupportedException(SR.NotSupported_DynamicAssembly);
}
