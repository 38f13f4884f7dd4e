using System;

namespace System.Threading.Tasks;

/// <summary>Configure await options values.</summary>
[Flags]
public enum ConfigureAwaitOptions
{
    None = 0,
    ContinueOnCapturedContext = 1,
    SuppressThrowing = 2,
    ForceYielding = 4,
}
