using System;

namespace System.Threading;

/// <summary>Lock recursion policy values.</summary>
public enum LockRecursionPolicy
{
    NoRecursion = 0,
    SupportsRecursion = 1,
}
