using System;

namespace System.Runtime.InteropServices;

/// <summary>Custom query interface mode values.</summary>
public enum CustomQueryInterfaceMode
{
    Ignore = 0,
    Allow = 1,
}
