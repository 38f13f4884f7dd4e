using System;

namespace System.Runtime.InteropServices;

/// <summary>The Dynamic interface castable contract.</summary>
public interface IDynamicInterfaceCastable
{
    bool IsInterfaceImplemented(RuntimeTypeHandle interfaceType, bool throwIfNotImplemented);
    RuntimeTypeHandle GetInterfaceImplementation(RuntimeTypeHandle interfaceType);
}
