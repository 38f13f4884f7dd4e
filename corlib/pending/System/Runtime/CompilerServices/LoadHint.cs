using System;

namespace System.Runtime.CompilerServices;

/// <summary>Load hint values.</summary>
public enum LoadHint
{
    Default = 0,
    Always = 1,
    Sometimes = 2,
}
