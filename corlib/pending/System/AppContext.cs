namespace System;

/// <summary>App context; not done yet.</summary>
public static class AppContext
{
    public static string BaseDirectory { get => throw new NotImplementedException("AppContext.BaseDirectory"); }
    public static string TargetFrameworkName { get => throw new NotImplementedException("AppContext.TargetFrameworkName"); }
    public static object GetData(string name) => throw new NotImplementedException("AppContext.GetData");
    public static void SetData(string name, object data) => throw new NotImplementedException("AppContext.SetData");
    public static bool TryGetSwitch(string switchName, out bool isEnabled) => throw new NotImplementedException("AppContext.TryGetSwitch");
    public static void SetSwitch(string switchName, bool isEnabled) => throw new NotImplementedException("AppContext.SetSwitch");
}
