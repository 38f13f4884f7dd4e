using System;

namespace System.Diagnostics;

/// <summary>Diagnostic method info; not done yet.</summary>
public sealed class DiagnosticMethodInfo
{
    internal DiagnosticMethodInfo() { }
    public string Name { get => throw new NotImplementedException("DiagnosticMethodInfo.Name"); }
    public string DeclaringTypeName { get => throw new NotImplementedException("DiagnosticMethodInfo.DeclaringTypeName"); }
    public string DeclaringAssemblyName { get => throw new NotImplementedException("DiagnosticMethodInfo.DeclaringAssemblyName"); }
    public static DiagnosticMethodInfo Create(Delegate @delegate) => throw new NotImplementedException("DiagnosticMethodInfo.Create");
    public static DiagnosticMethodInfo Create(StackFrame frame) => throw new NotImplementedException("DiagnosticMethodInfo.Create");
}
