using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Security.Policy;

namespace System;

/// <summary>Callback for <see cref="AppDomain.DoCallBack"/>.</summary>
public delegate void CrossAppDomainDelegate();

/* Domains from managed code: an object here names a domain by its number; each domain has its own objects for the others. */
public sealed partial class AppDomain
{
    private int _id;
    private AppDomainSetup _setup;
    private Dictionary<string, object> _data;

    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int CurrentCore();
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int CreateCore(string name, string baseDirectory, string privateFolders);
    /// <summary>0: name, 1: base directory, 2: path of the program.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string TextCore(int id, int what);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int UnloadCore(int id);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int ExecuteCore(int id, string path, string[] arguments);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void CallBackCore(int id, CrossAppDomainDelegate callback);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool HasState(CrossAppDomainDelegate callback);

    private AppDomain(int id, AppDomainSetup setup)
    {
        _id = id;
        _setup = setup;
    }

    /// <summary>Number of the domain in its process, from 1.</summary>
    public int Id => _id != 0 ? _id : _id = CurrentCore();

    public bool IsDefaultAppDomain() => Id == 1;

    public bool IsFinalizingForUnload() => false;

    public bool IsFullyTrusted => true;

    public bool IsHomogenous => true;

    public bool ShadowCopyFiles => false;

    /// <summary>The name it was made with; the default domain has its program's: with the extension of an .exe, without that of a .dll.</summary>
    /// <exception cref="AppDomainUnloadedException">It has ended.</exception>
    public string FriendlyName
    {
        get
        {
            if (!IsDefaultAppDomain()) return TextCore(Id, 0);
            string program = TextCore(Id, 2);
            if (program == null) return TextCore(Id, 0);
            return program.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? Path.GetFileName(program) : Path.GetFileNameWithoutExtension(program);
        }
    }

    /// <summary>Folder where references are looked for, with a separator at its end.</summary>
    /// <exception cref="AppDomainUnloadedException">It has ended.</exception>
    public string BaseDirectory
    {
        get
        {
            string folder = TextCore(Id, 1) ?? Path.GetDirectoryName(Path.GetFullPath(TextCore(Id, 2) ?? "."));
            return folder.EndsWith('/') ? folder : folder + "/";
        }
    }

    public string RelativeSearchPath => _setup?.PrivateBinPath;

    public string DynamicDirectory => null;

    public AppDomainSetup SetupInformation => _setup ??= new AppDomainSetup { ApplicationBase = BaseDirectory, ApplicationName = IsDefaultAppDomain() ? null : FriendlyName };

    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public static AppDomain CreateDomain(string friendlyName) => CreateDomain(friendlyName, null, (AppDomainSetup)null);

    public static AppDomain CreateDomain(string friendlyName, Evidence securityInfo) => CreateDomain(friendlyName, securityInfo, (AppDomainSetup)null);

    public static AppDomain CreateDomain(string friendlyName, Evidence securityInfo, AppDomainSetup info)
    {
        ArgumentNullException.ThrowIfNull(friendlyName);
        string folder = info?.ApplicationBase ?? CurrentDomain.BaseDirectory;
        if (folder.StartsWith("file://", StringComparison.Ordinal)) folder = folder.Substring(7);
        folder = Path.GetFullPath(folder);
        if (folder.Length > 1 && folder.EndsWith('/')) folder = folder.Substring(0, folder.Length - 1);
        return new AppDomain(CreateCore(friendlyName, folder, info?.PrivateBinPath), info ?? new AppDomainSetup { ApplicationBase = folder + "/", ApplicationName = friendlyName });
    }

    public static AppDomain CreateDomain(string friendlyName, Evidence securityInfo, string appBasePath, string appRelativeSearchPath, bool shadowCopyFiles) =>
        CreateDomain(friendlyName, securityInfo, new AppDomainSetup { ApplicationBase = appBasePath, PrivateBinPath = appRelativeSearchPath });

    /// <summary>Runs a program's Main in the domain, on the calling thread.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="AppDomainUnloadedException">It has ended, or ends during the call.</exception>
    public int ExecuteAssembly(string assemblyFile) => ExecuteAssembly(assemblyFile, (string[])null);

    /// <inheritdoc cref="ExecuteAssembly(string)"/>
    public int ExecuteAssembly(string assemblyFile, string[] args)
    {
        ArgumentNullException.ThrowIfNull(assemblyFile);
        string path = Path.GetFullPath(assemblyFile);
        if (!File.Exists(path)) throw new FileNotFoundException("Could not load file or assembly '" + path + "'. The system cannot find the file specified.", path);
        return ExecuteCore(Id, path, args);
    }

    /// <summary>Runs a static method, or one of an object without fields, in the domain.</summary>
    /// <exception cref="NotSupportedException">The delegate's target has fields: they would have to be copied.</exception>
    /// <exception cref="AppDomainUnloadedException">The domain has ended, or ends during the call.</exception>
    public void DoCallBack(CrossAppDomainDelegate callBackDelegate)
    {
        ArgumentNullException.ThrowIfNull(callBackDelegate);
        if (Id == CurrentCore()) callBackDelegate();
        else if (HasState(callBackDelegate)) throw new NotSupportedException("The target of a call into another domain must have no fields.");
        else CallBackCore(Id, callBackDelegate);
    }

    /// <summary>Ends a domain: its threads leave without running their finally blocks.</summary>
    /// <exception cref="CannotUnloadAppDomainException">It is the default domain, or a thread in native code does not leave it.</exception>
    /// <exception cref="AppDomainUnloadedException">It has ended already.</exception>
    public static void Unload(AppDomain domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        if (domain.IsDefaultAppDomain()) throw new CannotUnloadAppDomainException("The default application domain cannot be unloaded.");
        if (UnloadCore(domain.Id) == 2) throw new CannotUnloadAppDomainException("A thread in native code does not leave the domain.");
    }

    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public object GetData(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        RequireOwn();
        if (name == "APPBASE" || name == "APP_CONTEXT_BASE_DIRECTORY") return BaseDirectory;
        if (_data == null) return null;
        lock (_data) return _data.TryGetValue(name, out object value) ? value : null;
    }

    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public void SetData(string name, object data)
    {
        ArgumentNullException.ThrowIfNull(name);
        RequireOwn();
        if (_data == null) System.Threading.Interlocked.CompareExchange(ref _data, new Dictionary<string, object>(), null);
        lock (_data) _data[name] = data;
    }

    public bool? IsCompatibilitySwitchSet(string value) => null;

    private void RequireOwn()
    {
        if (Id != CurrentCore()) throw new NotSupportedException("Data of another domain: values are not copied between domains yet.");
    }

    public override string ToString() => "Name:" + FriendlyName + Environment.NewLine + "There are no context policies.";
}
