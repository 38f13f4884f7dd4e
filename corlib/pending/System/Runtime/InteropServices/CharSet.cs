using System;

namespace System.Runtime.InteropServices;

/// <summary>Char set values.</summary>
public enum CharSet
{
    None = 1,
    Ansi = 2,
    Unicode = 3,
    Auto = 4,
}
