using System.Reflection;

namespace System;

/// <summary>Data about something to be found.</summary>
public class ResolveEventArgs : EventArgs
{
    public ResolveEventArgs(string name) { Name = name; }

    public ResolveEventArgs(string name, Assembly requestingAssembly)
    {
        Name = name;
        RequestingAssembly = requestingAssembly;
    }

    public string Name { get; }
    public Assembly RequestingAssembly { get; }
}
