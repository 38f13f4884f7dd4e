using System;

namespace System.Runtime.InteropServices;

/// <summary>Custom query interface result values.</summary>
public enum CustomQueryInterfaceResult
{
    Handled = 0,
    NotHandled = 1,
    Failed = 2,
}
