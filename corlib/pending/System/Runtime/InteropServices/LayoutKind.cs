using System;

namespace System.Runtime.InteropServices;

/// <summary>Layout kind values.</summary>
public enum LayoutKind
{
    Sequential = 0,
    Explicit = 2,
    Auto = 3,
}
