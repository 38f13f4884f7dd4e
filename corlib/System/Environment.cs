using System.Runtime.CompilerServices;
using System.Collections;

namespace System;

/// <summary>Environment.</summary>
public static class Environment
{
    private static Version KernelVersion()
    {
        string release = OS.KernelRelease();
        int end = 0, dots = 0;
        while (end < release.Length && (char.IsAsciiDigit(release[end]) || (release[end] == '.' && ++dots < 3))) end++;
        return Version.TryParse(release.Substring(0, end), out Version version) ? version : new Version(0, 0);
    }

    private static void Fail(string message, Exception exception)
    {
        OS.WriteText(2, "Process terminated. " + message + (exception == null ? "" : "\n" + exception), "\n");
        OS.Abort();
    }

    private static void Set(string variable, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(variable);
        if (variable.IndexOf('=') >= 0) throw new ArgumentException("Environment variable name cannot contain equal character.", nameof(variable));
        OS.SetEnvironment(variable, string.IsNullOrEmpty(value) ? null : value);
    }

    private static IDictionary All()
    {
        var table = new Hashtable();
        foreach (string pair in OS.GetEnvironmentAll())
        {
            int equals = pair.IndexOf('=');
            if (equals > 0) table[pair.Substring(0, equals)] = pair.Substring(equals + 1);
        }
        return table;
    }

    private static string Expand(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string result = "";
        int at = 0;
        while (at < name.Length)
        {
            int start = name.IndexOf('%', at), end = start < 0 ? -1 : name.IndexOf('%', start + 1);
            if (end < 0) break;
            string value = end == start + 1 ? null : GetEnvironmentVariable(name.Substring(start + 1, end - start - 1));
            result += name.Substring(at, start - at) + (value ?? name.Substring(start, end - start));
            at = value == null ? end : end + 1;
        }
        return result + name.Substring(at);
    }

    private static string Folder(SpecialFolder folder)
    {
        string home = GetEnvironmentVariable("HOME") ?? "";
        switch (folder)
        {
            case SpecialFolder.UserProfile:
            case SpecialFolder.Personal: return home;
            case SpecialFolder.ApplicationData: return GetEnvironmentVariable("XDG_CONFIG_HOME") ?? home + "/.config";
            case SpecialFolder.LocalApplicationData: return GetEnvironmentVariable("XDG_DATA_HOME") ?? home + "/.local/share";
            case SpecialFolder.CommonApplicationData: return "/usr/share";
            default: return "";
        }
    }

    public static int CurrentManagedThreadId => Threading.Thread.CurrentThread.ManagedThreadId;
    public static int ExitCode { get => GetExitCodeCore(); set => SetExitCodeCore(value); }

    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetExitCodeCore();
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void SetExitCodeCore(int code);
    public static int ProcessorCount => OS.ProcessorCount();
    public static bool IsPrivilegedProcess => OS.UserName() == "root";
    public static bool HasShutdownStarted => false;
    public static string CommandLine => string.Join(" ", GetCommandLineArgs());
    public static string CurrentDirectory { get => OS.CurrentDirectory(); set { ArgumentException.ThrowIfNullOrEmpty(value); if (OS.ChangeDirectory(value) < 0) throw new IO.DirectoryNotFoundException("Could not find a part of the path '" + value + "'."); } }
    public static int ProcessId => OS.ProcessId();
    public static string ProcessPath => OS.ProcessPath();
    public static bool Is64BitProcess => true;
    public static bool Is64BitOperatingSystem => true;
    public static string NewLine => "\n";
    public static OperatingSystem OSVersion => new OperatingSystem(PlatformID.Unix, KernelVersion());
    public static string StackTrace => new Diagnostics.StackTrace(1, true).ToString();
    public static int SystemPageSize => 4096;
    public static int TickCount => (int)TickCount64;
    public static bool UserInteractive => true;
    public static string SystemDirectory => "";
    public static string UserDomainName => MachineName;
    public static Environment.ProcessCpuUsage CpuUsage { get => throw new NotImplementedException("Environment.CpuUsage"); }
    public static long TickCount64 => OS.MonotonicNanoseconds() / 1000000;
    public static string MachineName => OS.MachineName();
    public static string UserName => OS.UserName();
    public static long WorkingSet => GC.GetTotalMemory(false);
    public static Version Version => new Version(10, 0, 12);
    public static void Exit(int exitCode) => OS.Exit(exitCode);
    public static void FailFast(string message) => FailFast(message, null);
    public static void FailFast(string message, Exception exception) => Fail(message, exception);
    public static string GetEnvironmentVariable(string variable) => OS.GetEnvironment(variable ?? throw new ArgumentNullException(nameof(variable)));
    public static string GetEnvironmentVariable(string variable, EnvironmentVariableTarget target) => target == EnvironmentVariableTarget.Process ? GetEnvironmentVariable(variable) : null;
    public static IDictionary GetEnvironmentVariables(EnvironmentVariableTarget target) => target == EnvironmentVariableTarget.Process ? GetEnvironmentVariables() : new Hashtable();
    public static void SetEnvironmentVariable(string variable, string value) => Set(variable, value);
    public static void SetEnvironmentVariable(string variable, string value, EnvironmentVariableTarget target) => Set(variable, value);
    public static string[] GetCommandLineArgs() => OS.CommandLine();
    public static string ExpandEnvironmentVariables(string name) => Expand(name);
    public static string GetFolderPath(Environment.SpecialFolder folder) => Folder(folder);
    public static string GetFolderPath(Environment.SpecialFolder folder, Environment.SpecialFolderOption option) => Folder(folder);
    public static IDictionary GetEnvironmentVariables() => All();
    public static string[] GetLogicalDrives() => ["/"];
    /// <summary>Process cpu usage.</summary>
    public struct ProcessCpuUsage
    {
        public TimeSpan UserTime { get => throw new NotImplementedException("ProcessCpuUsage.UserTime"); }
        public TimeSpan PrivilegedTime { get => throw new NotImplementedException("ProcessCpuUsage.PrivilegedTime"); }
        public TimeSpan TotalTime { get => throw new NotImplementedException("ProcessCpuUsage.TotalTime"); }
    }
    /// <summary>Special folder values.</summary>
    public enum SpecialFolder
    {
        ApplicationData = 26,
        CommonApplicationData = 35,
        LocalApplicationData = 28,
        Cookies = 33,
        Desktop = 0,
        Favorites = 6,
        History = 34,
        InternetCache = 32,
        Programs = 2,
        MyComputer = 17,
        MyMusic = 13,
        MyPictures = 39,
        MyVideos = 14,
        Recent = 8,
        SendTo = 9,
        StartMenu = 11,
        Startup = 7,
        System = 37,
        Templates = 21,
        DesktopDirectory = 16,
        Personal = 5,
        MyDocuments = 5,
        ProgramFiles = 38,
        CommonProgramFiles = 43,
        AdminTools = 48,
        CDBurning = 59,
        CommonAdminTools = 47,
        CommonDocuments = 46,
        CommonMusic = 53,
        CommonOemLinks = 58,
        CommonPictures = 54,
        CommonStartMenu = 22,
        CommonPrograms = 23,
        CommonStartup = 24,
        CommonDesktopDirectory = 25,
        CommonTemplates = 45,
        CommonVideos = 55,
        Fonts = 20,
        NetworkShortcuts = 19,
        PrinterShortcuts = 27,
        UserProfile = 40,
        CommonProgramFilesX86 = 44,
        ProgramFilesX86 = 42,
        Resources = 56,
        LocalizedResources = 57,
        SystemX86 = 41,
        Windows = 36,
    }
    /// <summary>Special folder option values.</summary>
    public enum SpecialFolderOption
    {
        None = 0,
        Create = 32768,
        DoNotVerify = 16384,
    }
}
