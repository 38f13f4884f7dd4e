using System.Configuration.Assemblies;
using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Remoting;
using System.Security;
using System.Security.Principal;

namespace System;

/// <summary>App domain; not done yet.</summary>
public sealed class AppDomain : MarshalByRefObject
{
    internal AppDomain() { }
    public static AppDomain CurrentDomain { get => throw new NotImplementedException("AppDomain.CurrentDomain"); }
    public string BaseDirectory { get => throw new NotImplementedException("AppDomain.BaseDirectory"); }
    public string RelativeSearchPath { get => throw new NotImplementedException("AppDomain.RelativeSearchPath"); }
    public AppDomainSetup SetupInformation { get => throw new NotImplementedException("AppDomain.SetupInformation"); }
    public PermissionSet PermissionSet { get => throw new NotImplementedException("AppDomain.PermissionSet"); }
    public string DynamicDirectory { get => throw new NotImplementedException("AppDomain.DynamicDirectory"); }
    public string FriendlyName { get => throw new NotImplementedException("AppDomain.FriendlyName"); }
    public int Id { get => throw new NotImplementedException("AppDomain.Id"); }
    public bool IsFullyTrusted { get => throw new NotImplementedException("AppDomain.IsFullyTrusted"); }
    public bool IsHomogenous { get => throw new NotImplementedException("AppDomain.IsHomogenous"); }
    public static bool MonitoringIsEnabled { get => throw new NotImplementedException("AppDomain.MonitoringIsEnabled"); set => throw new NotImplementedException("AppDomain.MonitoringIsEnabled"); }
    public long MonitoringSurvivedMemorySize { get => throw new NotImplementedException("AppDomain.MonitoringSurvivedMemorySize"); }
    public static long MonitoringSurvivedProcessMemorySize { get => throw new NotImplementedException("AppDomain.MonitoringSurvivedProcessMemorySize"); }
    public long MonitoringTotalAllocatedMemorySize { get => throw new NotImplementedException("AppDomain.MonitoringTotalAllocatedMemorySize"); }
    public bool ShadowCopyFiles { get => throw new NotImplementedException("AppDomain.ShadowCopyFiles"); }
    public TimeSpan MonitoringTotalProcessorTime { get => throw new NotImplementedException("AppDomain.MonitoringTotalProcessorTime"); }
    public event UnhandledExceptionEventHandler UnhandledException { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event EventHandler DomainUnload { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event EventHandler<FirstChanceExceptionEventArgs> FirstChanceException { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event EventHandler ProcessExit { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event AssemblyLoadEventHandler AssemblyLoad { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event ResolveEventHandler AssemblyResolve { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event ResolveEventHandler ReflectionOnlyAssemblyResolve { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event ResolveEventHandler TypeResolve { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public event ResolveEventHandler ResourceResolve { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public void SetDynamicBase(string path) => throw new NotImplementedException("AppDomain.SetDynamicBase");
    public string ApplyPolicy(string assemblyName) => throw new NotImplementedException("AppDomain.ApplyPolicy");
    public static AppDomain CreateDomain(string friendlyName) => throw new NotImplementedException("AppDomain.CreateDomain");
    public int ExecuteAssembly(string assemblyFile) => throw new NotImplementedException("AppDomain.ExecuteAssembly");
    public int ExecuteAssembly(string assemblyFile, string[] args) => throw new NotImplementedException("AppDomain.ExecuteAssembly");
    public int ExecuteAssembly(string assemblyFile, string[] args, byte[] hashValue, AssemblyHashAlgorithm hashAlgorithm) => throw new NotImplementedException("AppDomain.ExecuteAssembly");
    public int ExecuteAssemblyByName(AssemblyName assemblyName, params string[] args) => throw new NotImplementedException("AppDomain.ExecuteAssemblyByName");
    public int ExecuteAssemblyByName(string assemblyName) => throw new NotImplementedException("AppDomain.ExecuteAssemblyByName");
    public int ExecuteAssemblyByName(string assemblyName, params string[] args) => throw new NotImplementedException("AppDomain.ExecuteAssemblyByName");
    public object GetData(string name) => throw new NotImplementedException("AppDomain.GetData");
    public void SetData(string name, object data) => throw new NotImplementedException("AppDomain.SetData");
    public bool? IsCompatibilitySwitchSet(string value) => throw new NotImplementedException("AppDomain.IsCompatibilitySwitchSet");
    public bool IsDefaultAppDomain() => throw new NotImplementedException("AppDomain.IsDefaultAppDomain");
    public bool IsFinalizingForUnload() => throw new NotImplementedException("AppDomain.IsFinalizingForUnload");
    public override string ToString() => throw new NotImplementedException("AppDomain.ToString");
    public static void Unload(AppDomain domain) => throw new NotImplementedException("AppDomain.Unload");
    public Assembly Load(byte[] rawAssembly) => throw new NotImplementedException("AppDomain.Load");
    public Assembly Load(byte[] rawAssembly, byte[] rawSymbolStore) => throw new NotImplementedException("AppDomain.Load");
    public Assembly Load(AssemblyName assemblyRef) => throw new NotImplementedException("AppDomain.Load");
    public Assembly Load(string assemblyString) => throw new NotImplementedException("AppDomain.Load");
    public Assembly[] ReflectionOnlyGetAssemblies() => throw new NotImplementedException("AppDomain.ReflectionOnlyGetAssemblies");
    public static int GetCurrentThreadId() => throw new NotImplementedException("AppDomain.GetCurrentThreadId");
    public void AppendPrivatePath(string path) => throw new NotImplementedException("AppDomain.AppendPrivatePath");
    public void ClearPrivatePath() => throw new NotImplementedException("AppDomain.ClearPrivatePath");
    public void ClearShadowCopyPath() => throw new NotImplementedException("AppDomain.ClearShadowCopyPath");
    public void SetCachePath(string path) => throw new NotImplementedException("AppDomain.SetCachePath");
    public void SetShadowCopyFiles() => throw new NotImplementedException("AppDomain.SetShadowCopyFiles");
    public void SetShadowCopyPath(string path) => throw new NotImplementedException("AppDomain.SetShadowCopyPath");
    public Assembly[] GetAssemblies() => throw new NotImplementedException("AppDomain.GetAssemblies");
    public void SetPrincipalPolicy(PrincipalPolicy policy) => throw new NotImplementedException("AppDomain.SetPrincipalPolicy");
    public void SetThreadPrincipal(IPrincipal principal) => throw new NotImplementedException("AppDomain.SetThreadPrincipal");
    public ObjectHandle CreateInstance(string assemblyName, string typeName) => throw new NotImplementedException("AppDomain.CreateInstance");
    public ObjectHandle CreateInstance(string assemblyName, string typeName, bool ignoreCase, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => throw new NotImplementedException("AppDomain.CreateInstance");
    public ObjectHandle CreateInstance(string assemblyName, string typeName, object[] activationAttributes) => throw new NotImplementedException("AppDomain.CreateInstance");
    public object CreateInstanceAndUnwrap(string assemblyName, string typeName) => throw new NotImplementedException("AppDomain.CreateInstanceAndUnwrap");
    public object CreateInstanceAndUnwrap(string assemblyName, string typeName, bool ignoreCase, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => throw new NotImplementedException("AppDomain.CreateInstanceAndUnwrap");
    public object CreateInstanceAndUnwrap(string assemblyName, string typeName, object[] activationAttributes) => throw new NotImplementedException("AppDomain.CreateInstanceAndUnwrap");
    public ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName) => throw new NotImplementedException("AppDomain.CreateInstanceFrom");
    public ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, bool ignoreCase, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => throw new NotImplementedException("AppDomain.CreateInstanceFrom");
    public ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, object[] activationAttributes) => throw new NotImplementedException("AppDomain.CreateInstanceFrom");
    public object CreateInstanceFromAndUnwrap(string assemblyFile, string typeName) => throw new NotImplementedException("AppDomain.CreateInstanceFromAndUnwrap");
    public object CreateInstanceFromAndUnwrap(string assemblyFile, string typeName, bool ignoreCase, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => throw new NotImplementedException("AppDomain.CreateInstanceFromAndUnwrap");
    public object CreateInstanceFromAndUnwrap(string assemblyFile, string typeName, object[] activationAttributes) => throw new NotImplementedException("AppDomain.CreateInstanceFromAndUnwrap");
}
