using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event tags values.</summary>
[Flags]
public enum EventTags
{
    None = 0,
}
