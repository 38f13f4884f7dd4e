using System.Collections.Generic;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace System;

/// <summary>Data and switches of the program.</summary>
public static class AppContext
{
    private static readonly Dictionary<string, object> s_data = new Dictionary<string, object>();
    private static readonly Dictionary<string, bool> s_switches = new Dictionary<string, bool>();

    public static string BaseDirectory
    {
        get
        {
            if (GetData("APP_CONTEXT_BASE_DIRECTORY") is string given)
                return given;
            string location = Assembly.GetEntryAssembly()?.Location;
            int slash = string.IsNullOrEmpty(location) ? -1 : location.LastIndexOf('/');
            return slash < 0 ? IO.Directory.GetCurrentDirectory() + "/" : location.Substring(0, slash + 1);
        }
    }

    public static string TargetFrameworkName
    {
        get
        {
            object[] attributes = Assembly.GetEntryAssembly()?.GetCustomAttributes(typeof(Runtime.Versioning.TargetFrameworkAttribute), false);
            return attributes == null || attributes.Length == 0 ? null : ((Runtime.Versioning.TargetFrameworkAttribute)attributes[0]).FrameworkName;
        }
    }

    public static object GetData(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        lock (s_data)
            return s_data.TryGetValue(name, out object value) ? value : null;
    }

    public static void SetData(string name, object data)
    {
        ArgumentNullException.ThrowIfNull(name);
        lock (s_data)
            s_data[name] = data;
    }

    public static bool TryGetSwitch(string switchName, out bool isEnabled)
    {
        ArgumentException.ThrowIfNullOrEmpty(switchName);
        lock (s_switches)
        {
            if (s_switches.TryGetValue(switchName, out isEnabled))
                return true;
        }
        return GetData(switchName) is string text && bool.TryParse(text, out isEnabled);
    }

    public static void SetSwitch(string switchName, bool isEnabled)
    {
        ArgumentException.ThrowIfNullOrEmpty(switchName);
        lock (s_switches)
            s_switches[switchName] = isEnabled;
    }
}
