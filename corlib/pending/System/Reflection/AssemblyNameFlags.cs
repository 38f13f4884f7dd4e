using System;

namespace System.Reflection;

/// <summary>Assembly name flags values.</summary>
[Flags]
public enum AssemblyNameFlags
{
    None = 0,
    PublicKey = 1,
    EnableJITcompileOptimizer = 16384,
    EnableJITcompileTracking = 32768,
    Retargetable = 256,
}
