using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace System.Runtime.Loader;

/// <summary>A set of assemblies that were loaded together and a rule for finding more. What no context claims belongs to Default.</summary>
public class AssemblyLoadContext
{
    private static readonly Lock s_lock = new Lock();
    private static readonly List<WeakReference<AssemblyLoadContext>> s_all = new List<WeakReference<AssemblyLoadContext>>();
    private static readonly ConditionalWeakTable<Assembly, AssemblyLoadContext> s_owners = new ConditionalWeakTable<Assembly, AssemblyLoadContext>();
    private static readonly AsyncLocal<AssemblyLoadContext> s_reflection = new AsyncLocal<AssemblyLoadContext>();
    private static AssemblyLoadContext s_default;
    private static long s_nextId;

    private readonly List<Assembly> _assemblies = new List<Assembly>();
    private readonly string _name;
    private readonly bool _collectible, _isDefault;
    private readonly long _id;
    private bool _unloading;

    protected AssemblyLoadContext() : this(false, false, null) { }
    protected AssemblyLoadContext(bool isCollectible) : this(false, isCollectible, null) { }
    public AssemblyLoadContext(string name, bool isCollectible = false) : this(false, isCollectible, name) { }

    private AssemblyLoadContext(bool isDefault, bool isCollectible, string name)
    {
        _isDefault = isDefault;
        _collectible = isCollectible;
        _name = name;
        lock (s_lock)
        {
            _id = s_nextId++;
            s_all.Add(new WeakReference<AssemblyLoadContext>(this));
        }
    }

    /// <summary>The context of the program and of the framework.</summary>
    public static AssemblyLoadContext Default
    {
        get
        {
            if (s_default == null)
                Interlocked.CompareExchange(ref s_default, new DefaultContext(), null);
            return s_default;
        }
    }

    private sealed class DefaultContext : AssemblyLoadContext
    {
        internal DefaultContext() : base(true, false, "Default") { }
    }

    public static IEnumerable<AssemblyLoadContext> All
    {
        get
        {
            _ = Default;
            List<AssemblyLoadContext> all = new List<AssemblyLoadContext>();
            lock (s_lock)
            {
                foreach (WeakReference<AssemblyLoadContext> reference in s_all)
                {
                    if (reference.TryGetTarget(out AssemblyLoadContext context) && !context._unloading)
                        all.Add(context);
                }
            }
            return all;
        }
    }

    public IEnumerable<Assembly> Assemblies
    {
        get
        {
            foreach (Assembly assembly in RuntimeAssembly.Loaded())
            {
                if (GetLoadContext(assembly) == this)
                    yield return assembly;
            }
        }
    }

    public bool IsCollectible => _collectible;
    public string Name => _name;

    public event Func<Assembly, string, nint> ResolvingUnmanagedDll;
    public event Func<AssemblyLoadContext, AssemblyName, Assembly> Resolving;
    public event Action<AssemblyLoadContext> Unloading;

    /// <exception cref="ArgumentNullException">assembly is null.</exception>
    public static AssemblyLoadContext GetLoadContext(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        if (assembly is not RuntimeAssembly)
            return assembly.IsDynamic ? Default : null;
        return s_owners.TryGetValue(assembly, out AssemblyLoadContext context) ? context : Default;
    }

    /// <summary>Does nothing: profiles are not used.</summary>
    public void SetProfileOptimizationRoot(string directoryPath) { }

    /// <summary>Does nothing: profiles are not used.</summary>
    public void StartProfileOptimization(string profile) { }

    public override string ToString() => "\"" + Name + "\" " + (_isDefault ? "System.Runtime.Loader.DefaultAssemblyLoadContext" : GetType().ToString()) + " #" + _id;

    public static AssemblyName GetAssemblyName(string assemblyPath) => AssemblyName.GetAssemblyName(assemblyPath);

    /// <summary>Where a derived context looks; null: it does not know the name.</summary>
    protected virtual Assembly Load(AssemblyName assemblyName) => null;

    /// <exception cref="ArgumentNullException">assemblyName is null.</exception>
    /// <exception cref="FileNotFoundException">Nobody knows the name.</exception>
    public Assembly LoadFromAssemblyName(AssemblyName assemblyName)
    {
        ArgumentNullException.ThrowIfNull(assemblyName);
        Assembly assembly = _isDefault ? null : Known(assemblyName) ?? Load(assemblyName);
        assembly ??= RuntimeAssembly.LoadForType(assemblyName.FullName, false) ?? RaiseResolving(assemblyName);
        return assembly ?? throw RuntimeAssembly.NotFound(assemblyName.FullName);
    }

    private Assembly Known(AssemblyName name)
    {
        lock (_assemblies)
            return _assemblies.Find(a => string.Equals(a.GetName().Name, name.Name, StringComparison.OrdinalIgnoreCase));
    }

    internal Assembly RaiseResolving(AssemblyName name)
    {
        Func<AssemblyLoadContext, AssemblyName, Assembly> handlers = Resolving;
        if (handlers == null)
            return null;
        foreach (Func<AssemblyLoadContext, AssemblyName, Assembly> handler in handlers.GetInvocationList())
        {
            Assembly assembly = handler(this, name);
            if (assembly != null)
                return assembly;
        }
        return null;
    }

    /// <exception cref="ArgumentNullException">assemblyPath is null.</exception>
    /// <exception cref="ArgumentException">The path is relative.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public Assembly LoadFromAssemblyPath(string assemblyPath)
    {
        ArgumentNullException.ThrowIfNull(assemblyPath);
        if (!Path.IsPathFullyQualified(assemblyPath))
            throw new ArgumentException(string.Format(SR.Argument_AbsolutePathRequired, assemblyPath), nameof(assemblyPath));
        RequireLoading();
        // A context of its own means an instance of its own, so that two versions can live side by side.
        if (_isDefault)
            return RuntimeAssembly.LoadByPath(assemblyPath);
        if (!File.Exists(assemblyPath))
            throw RuntimeAssembly.NotFound(assemblyPath);
        return Claim(RuntimeAssembly.LoadByPath(assemblyPath));
    }

    public Assembly LoadFromNativeImagePath(string nativeImagePath, string assemblyPath)
    {
        ArgumentNullException.ThrowIfNull(nativeImagePath);
        throw new PlatformNotSupportedException();
    }

    public Assembly LoadFromStream(Stream assembly) => LoadFromStream(assembly, null);

    /// <exception cref="ArgumentNullException">assembly is null.</exception>
    /// <exception cref="BadImageFormatException">The stream is empty, or holds no assembly.</exception>
    public Assembly LoadFromStream(Stream assembly, Stream assemblySymbols)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        RequireLoading();
        byte[] image = ReadAll(assembly);
        if (image.Length == 0)
            throw new BadImageFormatException(SR.BadImageFormat_BadILFormat);
        return Claim(RuntimeAssembly.LoadBytes(image, assemblySymbols == null ? null : ReadAll(assemblySymbols)));
    }

    private static byte[] ReadAll(Stream stream)
    {
        MemoryStream copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private Assembly Claim(Assembly assembly)
    {
        if (_isDefault)
            return assembly;
        s_owners.TryAdd(assembly, this);
        lock (_assemblies)
        {
            if (!_assemblies.Contains(assembly))
                _assemblies.Add(assembly);
        }
        return assembly;
    }

    private void RequireLoading()
    {
        if (_unloading)
            throw new InvalidOperationException(SR.AssemblyLoadContext_Verify_NotUnloading);
    }

    /// <exception cref="ArgumentNullException">unmanagedDllPath is null.</exception>
    /// <exception cref="ArgumentException">The path is empty or relative.</exception>
    /// <exception cref="DllNotFoundException">It cannot be loaded.</exception>
    protected nint LoadUnmanagedDllFromPath(string unmanagedDllPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(unmanagedDllPath);
        if (!Path.IsPathFullyQualified(unmanagedDllPath))
            throw new ArgumentException(string.Format(SR.Argument_AbsolutePathRequired, unmanagedDllPath), nameof(unmanagedDllPath));
        return NativeLibrary.Load(unmanagedDllPath);
    }

    /// <summary>Where a derived context looks for native libraries; 0: it does not know the name.</summary>
    protected virtual nint LoadUnmanagedDll(string unmanagedDllName) => 0;

    internal nint FindUnmanagedDll(string name) => _isDefault ? 0 : LoadUnmanagedDll(name);

    internal nint RaiseResolvingUnmanagedDll(Assembly assembly, string name)
    {
        Func<Assembly, string, nint> handlers = ResolvingUnmanagedDll;
        if (handlers == null)
            return 0;
        foreach (Func<Assembly, string, nint> handler in handlers.GetInvocationList())
        {
            nint handle = handler(assembly, name);
            if (handle != 0)
                return handle;
        }
        return 0;
    }

    /// <summary>The context accepts no more loads. Its assemblies go when nothing uses them any more.</summary>
    /// <exception cref="InvalidOperationException">It is not collectible.</exception>
    public void Unload()
    {
        if (!_collectible)
            throw new InvalidOperationException(SR.AssemblyLoadContext_Unload_CannotUnloadIfNotCollectible);
        lock (s_lock)
        {
            if (_unloading)
                return;
            _unloading = true;
        }
        Unloading?.Invoke(this);
    }

    /* --- contextual reflection --- */

    public static AssemblyLoadContext CurrentContextualReflectionContext => s_reflection.Value;

    /// <summary>Names that reflection resolves are looked up in this context until the result is disposed.</summary>
    public ContextualReflectionScope EnterContextualReflection() => new ContextualReflectionScope(this);

    public static ContextualReflectionScope EnterContextualReflection(Assembly activating)
        => activating == null ? new ContextualReflectionScope(null) : (GetLoadContext(activating) ?? throw new ArgumentException(SR.Argument_MustBeRuntimeAssembly, nameof(activating))).EnterContextualReflection();

    /// <summary>Ends contextual reflection when it is disposed.</summary>
    public struct ContextualReflectionScope : IDisposable
    {
        private readonly AssemblyLoadContext _before;
        private readonly bool _entered;

        internal ContextualReflectionScope(AssemblyLoadContext context)
        {
            _before = s_reflection.Value;
            _entered = true;
            s_reflection.Value = context;
        }

        public void Dispose()
        {
            if (_entered)
                s_reflection.Value = _before;
        }
    }
}
