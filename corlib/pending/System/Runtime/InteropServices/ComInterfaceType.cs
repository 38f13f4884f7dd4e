using System;

namespace System.Runtime.InteropServices;

/// <summary>Com interface type values.</summary>
public enum ComInterfaceType
{
    InterfaceIsDual = 0,
    InterfaceIsIUnknown = 1,
    InterfaceIsIDispatch = 2,
    InterfaceIsIInspectable = 3,
}
