using System;

namespace System.Reflection.Emit;

/// <summary>Assembly builder access values.</summary>
[Flags]
public enum AssemblyBuilderAccess
{
    Run = 1,
    RunAndCollect = 9,
}
