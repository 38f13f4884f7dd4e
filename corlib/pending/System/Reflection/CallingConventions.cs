using System;

namespace System.Reflection;

/// <summary>Calling conventions values.</summary>
[Flags]
public enum CallingConventions
{
    Standard = 1,
    VarArgs = 2,
    Any = 3,
    HasThis = 32,
    ExplicitThis = 64,
}
