using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using System.Threading;

namespace System.Runtime.InteropServices;

/// <summary>Native libraries and their exports.</summary>
public static class NativeLibrary
{
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern nint Open(string path, out string message);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void Close(nint library);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern nint Symbol(nint library, string name);

    private static readonly ConditionalWeakTable<Assembly, DllImportResolver> s_resolvers = new ConditionalWeakTable<Assembly, DllImportResolver>();

    /// <summary>Loads a library as the system's loader finds it.</summary>
    /// <exception cref="ArgumentNullException">libraryPath is null.</exception>
    /// <exception cref="DllNotFoundException">It cannot be loaded.</exception>
    public static nint Load(string libraryPath)
    {
        ArgumentNullException.ThrowIfNull(libraryPath);
        nint library = OpenNamed(libraryPath, out string message);
        return library != 0 ? library : throw NotFound(libraryPath, message.Length == 0 ? "" : message + "\n");
    }

    public static bool TryLoad(string libraryPath, out nint handle)
    {
        ArgumentNullException.ThrowIfNull(libraryPath);
        handle = OpenNamed(libraryPath, out _);
        return handle != 0;
    }

    /// <summary>Loads a library as a P/Invoke of the assembly would find it; its resolver is not asked.</summary>
    /// <exception cref="ArgumentNullException">libraryName or assembly is null.</exception>
    /// <exception cref="DllNotFoundException">It cannot be loaded.</exception>
    public static nint Load(string libraryName, Assembly assembly, DllImportSearchPath? searchPath)
    {
        RequireArguments(libraryName, assembly);
        StringBuilder tried = new StringBuilder();
        nint library = Find(libraryName, (RuntimeAssembly)assembly, searchPath, tried);
        return library != 0 ? library : throw NotFound(libraryName, tried.ToString());
    }

    public static bool TryLoad(string libraryName, Assembly assembly, DllImportSearchPath? searchPath, out nint handle)
    {
        RequireArguments(libraryName, assembly);
        handle = Find(libraryName, (RuntimeAssembly)assembly, searchPath, null);
        return handle != 0;
    }

    private static void RequireArguments(string libraryName, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(libraryName);
        ArgumentNullException.ThrowIfNull(assembly);
        if (assembly is not RuntimeAssembly)
            throw new ArgumentException(SR.Argument_MustBeRuntimeAssembly);
    }

    public static void Free(nint handle)
    {
        if (handle != 0)
            Close(handle);
    }

    /// <exception cref="ArgumentNullException">handle is 0 or name is null.</exception>
    /// <exception cref="EntryPointNotFoundException">There is no such export.</exception>
    public static nint GetExport(nint handle, string name)
    {
        if (TryGetExport(handle, name, out nint address))
            return address;
        throw new EntryPointNotFoundException(string.Format(SR.EntryPointNotFound_Name, name));
    }

    public static bool TryGetExport(nint handle, string name, out nint address)
    {
        if (handle == 0)
            throw new ArgumentNullException(nameof(handle));
        ArgumentNullException.ThrowIfNull(name);
        address = Symbol(handle, name);
        return address != 0;
    }

    /// <summary>Sets what is asked first when a P/Invoke of the assembly needs a library.</summary>
    /// <exception cref="ArgumentNullException">assembly or resolver is null.</exception>
    /// <exception cref="InvalidOperationException">The assembly has a resolver.</exception>
    public static void SetDllImportResolver(Assembly assembly, DllImportResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(resolver);
        if (assembly is not RuntimeAssembly)
            throw new ArgumentException(SR.Argument_MustBeRuntimeAssembly);
        if (!s_resolvers.TryAdd(assembly, resolver))
            throw new InvalidOperationException(SR.InvalidOperation_CannotRegisterSecondResolver);
    }

    public static nint GetMainProgramHandle() => Open(null, out _);

    /// <summary>The library of a P/Invoke: by the resolver, the load context, the search, the context's event, in this order.</summary>
    internal static nint LoadForMethod(RuntimeAssembly assembly, string name, DllImportSearchPath? searchPath)
    {
        nint library = 0;
        if (s_resolvers.TryGetValue(assembly, out DllImportResolver resolver))
            library = resolver(name, assembly, searchPath);
        AssemblyLoadContext context = AssemblyLoadContext.GetLoadContext(assembly);
        if (library == 0)
            library = context.FindUnmanagedDll(name);
        StringBuilder tried = new StringBuilder();
        if (library == 0)
            library = Find(name, assembly, searchPath, tried);
        if (library == 0)
            library = context.RaiseResolvingUnmanagedDll(assembly, name);
        return library != 0 ? library : throw NotFound(name, tried.ToString());
    }

    private static DllNotFoundException NotFound(string name, string tried) => new DllNotFoundException(string.Format(SR.DllNotFound_Linux, name, tried));

    private static nint OpenNamed(string path, out string message)
    {
        message = "";
        return path.Length == 0 ? 0 : Open(path, out message);
    }

    // The name as it is and with "lib" and ".so" added, in the program's folders, beside the assembly, last where the system looks.
    private static nint Find(string name, RuntimeAssembly assembly, DllImportSearchPath? searchPath, StringBuilder tried)
    {
        if (name.Length == 0)
            return 0;
        bool beside = searchPath == null || (searchPath & DllImportSearchPath.AssemblyDirectory) != 0;
        bool absolute = Path.IsPathRooted(name);
        List<string> folders = new List<string>();
        if (!absolute)
        {
            Add(folders, AppContext.BaseDirectory);
            foreach (string folder in OS.FrameworkFolders())
                Add(folders, folder);
            if (beside && assembly.Location.Length != 0)
                Add(folders, Path.GetDirectoryName(assembly.Location));
        }
        string lastMessage = null;
        foreach (string file in Variations(name, absolute))
        {
            foreach (string folder in folders)
            {
                string path = Path.Combine(folder, file);
                nint library = File.Exists(path) ? Open(path, out lastMessage) : 0;
                if (library != 0)
                    return library;
                tried?.Append(File.Exists(path) ? lastMessage : path + ": cannot open shared object file: No such file or directory").Append('\n');
            }
            nint found = Open(file, out lastMessage);
            if (found != 0)
                return found;
            if (absolute)
                tried?.Append(lastMessage).Append('\n');
        }
        // Programs for Windows and for macOS name the C library so.
        return name is "libc" or "c" or "msvcrt" ? Open("libc.so.6", out lastMessage) : 0;
    }

    private static void Add(List<string> folders, string folder)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        if (folder.Length != 0 && !folders.Contains(folder))
            folders.Add(folder);
    }

    private static string[] Variations(string name, bool absolute)
    {
        bool hasFolder = name.Contains('/'), hasSuffix = name.Contains(".so.") || name.EndsWith(".so", StringComparison.Ordinal);
        bool isDll = name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);
        if (absolute || hasFolder)
            return hasSuffix || isDll ? [name, name + ".so"] : [name + ".so", name];
        return hasSuffix || isDll ? [name, "lib" + name, name + ".so", "lib" + name + ".so"] : [name + ".so", "lib" + name + ".so", name, "lib" + name];
    }
}
