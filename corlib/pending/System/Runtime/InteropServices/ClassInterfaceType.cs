using System;

namespace System.Runtime.InteropServices;

/// <summary>Class interface type values.</summary>
public enum ClassInterfaceType
{
    None = 0,
    AutoDispatch = 1,
    AutoDual = 2,
}
