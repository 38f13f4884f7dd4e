using System;

namespace System.Runtime.InteropServices;

/// <summary>String marshalling values.</summary>
public enum StringMarshalling
{
    Custom = 0,
    Utf8 = 1,
    Utf16 = 2,
}
