using System;

namespace System.Reflection;

/// <summary>Interface mapping; not done yet.</summary>
public struct InterfaceMapping
{
    public Type TargetType;
    public Type InterfaceType;
    public MethodInfo[] TargetMethods;
    public MethodInfo[] InterfaceMethods;
}
