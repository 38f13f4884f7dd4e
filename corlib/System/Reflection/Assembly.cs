using System;
using System.Collections.Generic;
using System.Configuration.Assemblies;
using System.Globalization;
using System.IO;
using System.Runtime.Serialization;
using System.Security;

namespace System.Reflection;

/// <summary>An assembly.</summary>
public abstract class Assembly : ICustomAttributeProvider, ISerializable
{
    protected Assembly() { }
    public virtual IEnumerable<TypeInfo> DefinedTypes { get => throw new NotImplementedException(); }
    public virtual IEnumerable<Type> ExportedTypes { get => GetExportedTypes(); }
    public virtual string CodeBase { get => throw new NotImplementedException(); }
    public virtual MethodInfo EntryPoint { get => throw new NotImplementedException(); }
    public virtual string FullName { get => throw new NotImplementedException(); }
    public virtual string ImageRuntimeVersion { get => throw new NotImplementedException(); }
    public virtual bool IsDynamic { get => false; }
    public virtual string Location { get => throw new NotImplementedException(); }
    public virtual bool ReflectionOnly { get => throw new NotImplementedException(); }
    public virtual bool IsCollectible { get => true; }
    public bool IsFullyTrusted { get => true; }
    public virtual IEnumerable<CustomAttributeData> CustomAttributes { get => GetCustomAttributesData(); }
    public virtual string EscapedCodeBase { get => throw new NotImplementedException(); }
    public virtual Module ManifestModule { get => throw new NotImplementedException(); }
    public virtual IEnumerable<Module> Modules { get => GetLoadedModules(true); }
    public virtual bool GlobalAssemblyCache { get => throw new NotImplementedException(); }
    public virtual long HostContext { get => throw new NotImplementedException(); }
    public virtual SecurityRuleSet SecurityRuleSet { get => System.Security.SecurityRuleSet.None; }
    public virtual event ModuleResolveEventHandler ModuleResolve { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public static Assembly Load(string assemblyString) => RuntimeAssembly.LoadByName(assemblyString ?? throw new ArgumentNullException(nameof(assemblyString)));
    public static Assembly LoadWithPartialName(string partialName) => RuntimeAssembly.LoadForType(partialName ?? throw new ArgumentNullException(nameof(partialName)), false);
    public static Assembly Load(AssemblyName assemblyRef) => RuntimeAssembly.LoadByName((assemblyRef ?? throw new ArgumentNullException(nameof(assemblyRef))).FullName);
    public static Assembly GetExecutingAssembly() => RuntimeAssembly.Caller(0);
    public static Assembly GetCallingAssembly() => RuntimeAssembly.Caller(1);
    public virtual Type[] GetTypes() => throw new NotImplementedException();
    public virtual Type[] GetExportedTypes() => throw new NotImplementedException();
    public virtual Type[] GetForwardedTypes() => throw new NotImplementedException();
    public virtual ManifestResourceInfo GetManifestResourceInfo(string resourceName) => throw new NotImplementedException();
    public virtual string[] GetManifestResourceNames() => throw new NotImplementedException();
    public virtual Stream GetManifestResourceStream(string name) => throw new NotImplementedException();
    public virtual Stream GetManifestResourceStream(Type type, string name) => throw new NotImplementedException();
    public virtual AssemblyName GetName() => GetName(false);
    public virtual AssemblyName GetName(bool copiedName) => throw new NotImplementedException();
    public virtual Type GetType(string name) => GetType(name, false, false);
    public virtual Type GetType(string name, bool throwOnError) => GetType(name, throwOnError, false);
    public virtual Type GetType(string name, bool throwOnError, bool ignoreCase) => throw new NotImplementedException();
    public virtual bool IsDefined(Type attributeType, bool inherit) => throw new NotImplementedException();
    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException();
    public virtual object[] GetCustomAttributes(bool inherit) => throw new NotImplementedException();
    public virtual object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotImplementedException();
    public object CreateInstance(string typeName) => CreateInstance(typeName, false, BindingFlags.Public | BindingFlags.Instance, null, null, null, null);
    public object CreateInstance(string typeName, bool ignoreCase) => CreateInstance(typeName, ignoreCase, BindingFlags.Public | BindingFlags.Instance, null, null, null, null);
    public virtual object CreateInstance(string typeName, bool ignoreCase, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => GetType(typeName, false, ignoreCase) is Type t ? Activator.CreateInstance(t, bindingAttr, binder, args, culture, activationAttributes) : null;
    public virtual Module GetModule(string name) => throw new NotImplementedException();
    public Module[] GetModules() => GetModules(false);
    public virtual Module[] GetModules(bool getResourceModules) => throw new NotImplementedException();
    public Module[] GetLoadedModules() => GetLoadedModules(false);
    public virtual Module[] GetLoadedModules(bool getResourceModules) => throw new NotImplementedException();
    public virtual AssemblyName[] GetReferencedAssemblies() => throw new NotImplementedException();
    public virtual Assembly GetSatelliteAssembly(CultureInfo culture) => throw new NotImplementedException();
    public virtual Assembly GetSatelliteAssembly(CultureInfo culture, Version version) => throw new NotImplementedException();
    public virtual FileStream GetFile(string name) => throw new NotImplementedException();
    public virtual FileStream[] GetFiles() => throw new NotImplementedException();
    public virtual FileStream[] GetFiles(bool getResourceModules) => throw new NotImplementedException();
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
    public override string ToString() => FullName ?? base.ToString();
    public override bool Equals(object o) => base.Equals(o);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(Assembly left, Assembly right) => (object)left == (object)right || (left is not null && right is not null && left.Equals(right));
    public static bool operator !=(Assembly left, Assembly right) => !(left == right);
    public static string CreateQualifiedName(string assemblyName, string typeName) => typeName + ", " + assemblyName;
    public static Assembly GetAssembly(Type type) => (type ?? throw new ArgumentNullException(nameof(type))).Module.Assembly;
    public static void SetEntryAssembly(Assembly assembly) => throw new NotImplementedException("Assembly.SetEntryAssembly");
    public static Assembly GetEntryAssembly() => RuntimeAssembly.Entry;
    public static Assembly Load(byte[] rawAssembly) => RuntimeAssembly.LoadBytes(rawAssembly ?? throw new ArgumentNullException(nameof(rawAssembly)), null);
    public static Assembly Load(byte[] rawAssembly, byte[] rawSymbolStore) => RuntimeAssembly.LoadBytes(rawAssembly ?? throw new ArgumentNullException(nameof(rawAssembly)), rawSymbolStore);
    public static Assembly LoadFile(string path) => RuntimeAssembly.LoadByPath(path ?? throw new ArgumentNullException(nameof(path)));
    public static Assembly LoadFrom(string assemblyFile) => RuntimeAssembly.LoadByPath(assemblyFile ?? throw new ArgumentNullException(nameof(assemblyFile)));
    public static Assembly LoadFrom(string assemblyFile, byte[] hashValue, AssemblyHashAlgorithm hashAlgorithm) => throw new NotImplementedException("Assembly.LoadFrom");
    public static Assembly UnsafeLoadFrom(string assemblyFile) => RuntimeAssembly.LoadByPath(assemblyFile ?? throw new ArgumentNullException(nameof(assemblyFile)));
    public Module LoadModule(string moduleName, byte[] rawModule) => throw new NotImplementedException("Assembly.LoadModule");
    public virtual Module LoadModule(string moduleName, byte[] rawModule, byte[] rawSymbolStore) => throw new NotImplementedException("Assembly.LoadModule");
    public static Assembly ReflectionOnlyLoad(byte[] rawAssembly) => RuntimeAssembly.LoadBytes(rawAssembly ?? throw new ArgumentNullException(nameof(rawAssembly)), null);
    public static Assembly ReflectionOnlyLoad(string assemblyString) => RuntimeAssembly.LoadByName(assemblyString ?? throw new ArgumentNullException(nameof(assemblyString)));
    public static Assembly ReflectionOnlyLoadFrom(string assemblyFile) => RuntimeAssembly.LoadByPath(assemblyFile ?? throw new ArgumentNullException(nameof(assemblyFile)));
}
