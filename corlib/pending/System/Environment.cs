using System.Collections;

namespace System;

/// <summary>Environment; not done yet.</summary>
public static class Environment
{
    public static int CurrentManagedThreadId { get => throw new NotImplementedException("Environment.CurrentManagedThreadId"); }
    public static int ExitCode { get => throw new NotImplementedException("Environment.ExitCode"); set => throw new NotImplementedException("Environment.ExitCode"); }
    public static int ProcessorCount { get => throw new NotImplementedException("Environment.ProcessorCount"); }
    public static bool IsPrivilegedProcess { get => throw new NotImplementedException("Environment.IsPrivilegedProcess"); }
    public static bool HasShutdownStarted { get => throw new NotImplementedException("Environment.HasShutdownStarted"); }
    public static string CommandLine { get => throw new NotImplementedException("Environment.CommandLine"); }
    public static string CurrentDirectory { get => throw new NotImplementedException("Environment.CurrentDirectory"); set => throw new NotImplementedException("Environment.CurrentDirectory"); }
    public static int ProcessId { get => throw new NotImplementedException("Environment.ProcessId"); }
    public static string ProcessPath { get => throw new NotImplementedException("Environment.ProcessPath"); }
    public static bool Is64BitProcess { get => throw new NotImplementedException("Environment.Is64BitProcess"); }
    public static bool Is64BitOperatingSystem { get => throw new NotImplementedException("Environment.Is64BitOperatingSystem"); }
    public static string NewLine { get => throw new NotImplementedException("Environment.NewLine"); }
    public static OperatingSystem OSVersion { get => throw new NotImplementedException("Environment.OSVersion"); }
    public static string StackTrace { get => throw new NotImplementedException("Environment.StackTrace"); }
    public static int SystemPageSize { get => throw new NotImplementedException("Environment.SystemPageSize"); }
    public static int TickCount { get => throw new NotImplementedException("Environment.TickCount"); }
    public static bool UserInteractive { get => throw new NotImplementedException("Environment.UserInteractive"); }
    public static string SystemDirectory { get => throw new NotImplementedException("Environment.SystemDirectory"); }
    public static string UserDomainName { get => throw new NotImplementedException("Environment.UserDomainName"); }
    public static Environment.ProcessCpuUsage CpuUsage { get => throw new NotImplementedException("Environment.CpuUsage"); }
    public static long TickCount64 { get => throw new NotImplementedException("Environment.TickCount64"); }
    public static string MachineName { get => throw new NotImplementedException("Environment.MachineName"); }
    public static string UserName { get => throw new NotImplementedException("Environment.UserName"); }
    public static long WorkingSet { get => throw new NotImplementedException("Environment.WorkingSet"); }
    public static Version Version { get => throw new NotImplementedException("Environment.Version"); }
    public static void Exit(int exitCode) => throw new NotImplementedException("Environment.Exit");
    public static void FailFast(string message) => throw new NotImplementedException("Environment.FailFast");
    public static void FailFast(string message, Exception exception) => throw new NotImplementedException("Environment.FailFast");
    public static string GetEnvironmentVariable(string variable) => throw new NotImplementedException("Environment.GetEnvironmentVariable");
    public static string GetEnvironmentVariable(string variable, EnvironmentVariableTarget target) => throw new NotImplementedException("Environment.GetEnvironmentVariable");
    public static IDictionary GetEnvironmentVariables(EnvironmentVariableTarget target) => throw new NotImplementedException("Environment.GetEnvironmentVariables");
    public static void SetEnvironmentVariable(string variable, string value) => throw new NotImplementedException("Environment.SetEnvironmentVariable");
    public static void SetEnvironmentVariable(string variable, string value, EnvironmentVariableTarget target) => throw new NotImplementedException("Environment.SetEnvironmentVariable");
    public static string[] GetCommandLineArgs() => throw new NotImplementedException("Environment.GetCommandLineArgs");
    public static string ExpandEnvironmentVariables(string name) => throw new NotImplementedException("Environment.ExpandEnvironmentVariables");
    public static string GetFolderPath(Environment.SpecialFolder folder) => throw new NotImplementedException("Environment.GetFolderPath");
    public static string GetFolderPath(Environment.SpecialFolder folder, Environment.SpecialFolderOption option) => throw new NotImplementedException("Environment.GetFolderPath");
    public static IDictionary GetEnvironmentVariables() => throw new NotImplementedException("Environment.GetEnvironmentVariables");
    public static string[] GetLogicalDrives() => throw new NotImplementedException("Environment.GetLogicalDrives");
    /// <summary>Process cpu usage; not done yet.</summary>
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
