using System;

namespace System.Reflection;

/// <summary>Assembly content type values.</summary>
public enum AssemblyContentType
{
    Default = 0,
    WindowsRuntime = 1,
}
