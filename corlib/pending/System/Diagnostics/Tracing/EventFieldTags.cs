using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event field tags values.</summary>
[Flags]
public enum EventFieldTags
{
    None = 0,
}
