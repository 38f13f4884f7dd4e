using System;

namespace System.Diagnostics;

/// <summary>Debugger; not done yet.</summary>
public static class Debugger
{
    public static readonly string DefaultCategory;
    public static bool IsAttached { get => throw new NotImplementedException("Debugger.IsAttached"); }
    public static void Break() => throw new NotImplementedException("Debugger.Break");
    public static bool Launch() => throw new NotImplementedException("Debugger.Launch");
    public static void NotifyOfCrossThreadDependency() => throw new NotImplementedException("Debugger.NotifyOfCrossThreadDependency");
    public static void Log(int level, string category, string message) => throw new NotImplementedException("Debugger.Log");
    public static bool IsLogging() => throw new NotImplementedException("Debugger.IsLogging");
    public static void BreakForUserUnhandledException(Exception exception) => throw new NotImplementedException("Debugger.BreakForUserUnhandledException");
}
