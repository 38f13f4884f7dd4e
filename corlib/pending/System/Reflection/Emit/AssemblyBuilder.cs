using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Assembly builder; not done yet.</summary>
public abstract class AssemblyBuilder : Assembly
{
    protected AssemblyBuilder() { }
    public override string CodeBase { get => throw new NotImplementedException("AssemblyBuilder.CodeBase"); }
    public override string Location { get => throw new NotImplementedException("AssemblyBuilder.Location"); }
    public override MethodInfo EntryPoint { get => throw new NotImplementedException("AssemblyBuilder.EntryPoint"); }
    public override bool IsDynamic { get => throw new NotImplementedException("AssemblyBuilder.IsDynamic"); }
    public static AssemblyBuilder DefineDynamicAssembly(AssemblyName name, AssemblyBuilderAccess access) => throw new NotImplementedException("AssemblyBuilder.DefineDynamicAssembly");
    public static AssemblyBuilder DefineDynamicAssembly(AssemblyName name, AssemblyBuilderAccess access, IEnumerable<CustomAttributeBuilder> assemblyAttributes) => throw new NotImplementedException("AssemblyBuilder.DefineDynamicAssembly");
    public ModuleBuilder DefineDynamicModule(string name) => throw new NotImplementedException("AssemblyBuilder.DefineDynamicModule");
    protected abstract ModuleBuilder DefineDynamicModuleCore(string name);
    public ModuleBuilder GetDynamicModule(string name) => throw new NotImplementedException("AssemblyBuilder.GetDynamicModule");
    protected abstract ModuleBuilder GetDynamicModuleCore(string name);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("AssemblyBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("AssemblyBuilder.SetCustomAttribute");
    public override Type[] GetExportedTypes() => throw new NotImplementedException("AssemblyBuilder.GetExportedTypes");
    public override FileStream GetFile(string name) => throw new NotImplementedException("AssemblyBuilder.GetFile");
    public override FileStream[] GetFiles(bool getResourceModules) => throw new NotImplementedException("AssemblyBuilder.GetFiles");
    public override ManifestResourceInfo GetManifestResourceInfo(string resourceName) => throw new NotImplementedException("AssemblyBuilder.GetManifestResourceInfo");
    public override string[] GetManifestResourceNames() => throw new NotImplementedException("AssemblyBuilder.GetManifestResourceNames");
    public override Stream GetManifestResourceStream(string name) => throw new NotImplementedException("AssemblyBuilder.GetManifestResourceStream");
    public override Stream GetManifestResourceStream(Type type, string name) => throw new NotImplementedException("AssemblyBuilder.GetManifestResourceStream");
}
