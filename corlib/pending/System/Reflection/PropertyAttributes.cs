using System;

namespace System.Reflection;

/// <summary>Property attributes values.</summary>
[Flags]
public enum PropertyAttributes
{
    None = 0,
    SpecialName = 512,
    RTSpecialName = 1024,
    HasDefault = 4096,
    Reserved2 = 8192,
    Reserved3 = 16384,
    Reserved4 = 32768,
    ReservedMask = 62464,
}
