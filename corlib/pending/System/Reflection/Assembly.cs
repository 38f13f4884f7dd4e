using System;
using System.Collections.Generic;
using System.Configuration.Assemblies;
using System.Globalization;
using System.IO;
using System.Runtime.Serialization;
using System.Security;

namespace System.Reflection;

/// <summary>Assembly; not done yet.</summary>
public abstract class Assembly : ICustomAttributeProvider, ISerializable
{
    protected Assembly() { }
    public virtual IEnumerable<TypeInfo> DefinedTypes { get => throw new NotImplementedException("Assembly.DefinedTypes"); }
    public virtual IEnumerable<Type> ExportedTypes { get => throw new NotImplementedException("Assembly.ExportedTypes"); }
    public virtual string CodeBase { get => throw new NotImplementedException("Assembly.CodeBase"); }
    public virtual MethodInfo EntryPoint { get => throw new NotImplementedException("Assembly.EntryPoint"); }
    public virtual string FullName { get => throw new NotImplementedException("Assembly.FullName"); }
    public virtual string ImageRuntimeVersion { get => throw new NotImplementedException("Assembly.ImageRuntimeVersion"); }
    public virtual bool IsDynamic { get => throw new NotImplementedException("Assembly.IsDynamic"); }
    public virtual string Location { get => throw new NotImplementedException("Assembly.Location"); }
    public virtual bool ReflectionOnly { get => throw new NotImplementedException("Assembly.ReflectionOnly"); }
    public virtual bool IsCollectible { get => throw new NotImplementedException("Assembly.IsCollectible"); }
    public bool IsFullyTrusted { get => throw new NotImplementedException("Assembly.IsFullyTrusted"); }
    public virtual IEnumerable<CustomAttributeData> CustomAttributes { get => throw new NotImplementedException("Assembly.CustomAttributes"); }
    public virtual string EscapedCodeBase { get => throw new NotImplementedException("Assembly.EscapedCodeBase"); }
    public virtual Module ManifestModule { get => throw new NotImplementedException("Assembly.ManifestModule"); }
    public virtual IEnumerable<Module> Modules { get => throw new NotImplementedException("Assembly.Modules"); }
    public virtual bool GlobalAssemblyCache { get => throw new NotImplementedException("Assembly.GlobalAssemblyCache"); }
    public virtual long HostContext { get => throw new NotImplementedException("Assembly.HostContext"); }
    public virtual SecurityRuleSet SecurityRuleSet { get => throw new NotImplementedException("Assembly.SecurityRuleSet"); }
    public virtual event ModuleResolveEventHandler ModuleResolve { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public static Assembly Load(string assemblyString) => throw new NotImplementedException("Assembly.Load");
    public static Assembly LoadWithPartialName(string partialName) => throw new NotImplementedException("Assembly.LoadWithPartialName");
    public static Assembly Load(AssemblyName assemblyRef) => throw new NotImplementedException("Assembly.Load");
    public static Assembly GetExecutingAssembly() => throw new NotImplementedException("Assembly.GetExecutingAssembly");
    public static Assembly GetCallingAssembly() => throw new NotImplementedException("Assembly.GetCallingAssembly");
    public virtual Type[] GetTypes() => throw new NotImplementedException("Assembly.GetTypes");
    public virtual Type[] GetExportedTypes() => throw new NotImplementedException("Assembly.GetExportedTypes");
    public virtual Type[] GetForwardedTypes() => throw new NotImplementedException("Assembly.GetForwardedTypes");
    public virtual ManifestResourceInfo GetManifestResourceInfo(string resourceName) => throw new NotImplementedException("Assembly.GetManifestResourceInfo");
    public virtual string[] GetManifestResourceNames() => throw new NotImplementedException("Assembly.GetManifestResourceNames");
    public virtual Stream GetManifestResourceStream(string name) => throw new NotImplementedException("Assembly.GetManifestResourceStream");
    public virtual Stream GetManifestResourceStream(Type type, string name) => throw new NotImplementedException("Assembly.GetManifestResourceStream");
    public virtual AssemblyName GetName() => throw new NotImplementedException("Assembly.GetName");
    public virtual AssemblyName GetName(bool copiedName) => throw new NotImplementedException("Assembly.GetName");
    public virtual Type GetType(string name) => throw new NotImplementedException("Assembly.GetType");
    public virtual Type GetType(string name, bool throwOnError) => throw new NotImplementedException("Assembly.GetType");
    public virtual Type GetType(string name, bool throwOnError, bool ignoreCase) => throw new NotImplementedException("Assembly.GetType");
    public virtual bool IsDefined(Type attributeType, bool inherit) => throw new NotImplementedException("Assembly.IsDefined");
    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException("Assembly.GetCustomAttributesData");
    public virtual object[] GetCustomAttributes(bool inherit) => throw new NotImplementedException("Assembly.GetCustomAttributes");
    public virtual object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotImplementedException("Assembly.GetCustomAttributes");
    public object CreateInstance(string typeName) => throw new NotImplementedException("Assembly.CreateInstance");
    public object CreateInstance(string typeName, bool ignoreCase) => throw new NotImplementedException("Assembly.CreateInstance");
    public virtual object CreateInstance(string typeName, bool ignoreCase, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => throw new NotImplementedException("Assembly.CreateInstance");
    public virtual Module GetModule(string name) => throw new NotImplementedException("Assembly.GetModule");
    public Module[] GetModules() => throw new NotImplementedException("Assembly.GetModules");
    public virtual Module[] GetModules(bool getResourceModules) => throw new NotImplementedException("Assembly.GetModules");
    public Module[] GetLoadedModules() => throw new NotImplementedException("Assembly.GetLoadedModules");
    public virtual Module[] GetLoadedModules(bool getResourceModules) => throw new NotImplementedException("Assembly.GetLoadedModules");
    public virtual AssemblyName[] GetReferencedAssemblies() => throw new NotImplementedException("Assembly.GetReferencedAssemblies");
    public virtual Assembly GetSatelliteAssembly(CultureInfo culture) => throw new NotImplementedException("Assembly.GetSatelliteAssembly");
    public virtual Assembly GetSatelliteAssembly(CultureInfo culture, Version version) => throw new NotImplementedException("Assembly.GetSatelliteAssembly");
    public virtual FileStream GetFile(string name) => throw new NotImplementedException("Assembly.GetFile");
    public virtual FileStream[] GetFiles() => throw new NotImplementedException("Assembly.GetFiles");
    public virtual FileStream[] GetFiles(bool getResourceModules) => throw new NotImplementedException("Assembly.GetFiles");
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("Assembly.GetObjectData");
    public override string ToString() => throw new NotImplementedException("Assembly.ToString");
    public override bool Equals(object o) => throw new NotImplementedException("Assembly.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Assembly.GetHashCode");
    public static bool operator ==(Assembly left, Assembly right) => throw new NotImplementedException("Assembly");
    public static bool operator !=(Assembly left, Assembly right) => throw new NotImplementedException("Assembly");
    public static string CreateQualifiedName(string assemblyName, string typeName) => throw new NotImplementedException("Assembly.CreateQualifiedName");
    public static Assembly GetAssembly(Type type) => throw new NotImplementedException("Assembly.GetAssembly");
    public static void SetEntryAssembly(Assembly assembly) => throw new NotImplementedException("Assembly.SetEntryAssembly");
    public static Assembly GetEntryAssembly() => throw new NotImplementedException("Assembly.GetEntryAssembly");
    public static Assembly Load(byte[] rawAssembly) => throw new NotImplementedException("Assembly.Load");
    public static Assembly Load(byte[] rawAssembly, byte[] rawSymbolStore) => throw new NotImplementedException("Assembly.Load");
    public static Assembly LoadFile(string path) => throw new NotImplementedException("Assembly.LoadFile");
    public static Assembly LoadFrom(string assemblyFile) => throw new NotImplementedException("Assembly.LoadFrom");
    public static Assembly LoadFrom(string assemblyFile, byte[] hashValue, AssemblyHashAlgorithm hashAlgorithm) => throw new NotImplementedException("Assembly.LoadFrom");
    public static Assembly UnsafeLoadFrom(string assemblyFile) => throw new NotImplementedException("Assembly.UnsafeLoadFrom");
    public Module LoadModule(string moduleName, byte[] rawModule) => throw new NotImplementedException("Assembly.LoadModule");
    public virtual Module LoadModule(string moduleName, byte[] rawModule, byte[] rawSymbolStore) => throw new NotImplementedException("Assembly.LoadModule");
    public static Assembly ReflectionOnlyLoad(byte[] rawAssembly) => throw new NotImplementedException("Assembly.ReflectionOnlyLoad");
    public static Assembly ReflectionOnlyLoad(string assemblyString) => throw new NotImplementedException("Assembly.ReflectionOnlyLoad");
    public static Assembly ReflectionOnlyLoadFrom(string assemblyFile) => throw new NotImplementedException("Assembly.ReflectionOnlyLoadFrom");
}
