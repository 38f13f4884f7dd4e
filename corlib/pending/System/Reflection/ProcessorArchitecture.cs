using System;

namespace System.Reflection;

/// <summary>Processor architecture values.</summary>
public enum ProcessorArchitecture
{
    None = 0,
    MSIL = 1,
    X86 = 2,
    IA64 = 3,
    Amd64 = 4,
    Arm = 5,
}
