using System;

namespace System.Reflection;

/// <summary>Event attributes values.</summary>
[Flags]
public enum EventAttributes
{
    None = 0,
    SpecialName = 512,
    RTSpecialName = 1024,
    ReservedMask = 1024,
}
