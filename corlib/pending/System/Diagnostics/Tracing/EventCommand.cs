using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event command values.</summary>
public enum EventCommand
{
    Update = 0,
    SendManifest = -1,
    Enable = -2,
    Disable = -3,
}
