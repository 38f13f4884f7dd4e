using System;

namespace System.Runtime.CompilerServices;

/// <summary>Method code type values.</summary>
public enum MethodCodeType
{
    IL = 0,
    Native = 1,
    OPTIL = 2,
    Runtime = 3,
}
