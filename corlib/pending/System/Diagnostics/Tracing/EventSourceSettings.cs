using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event source settings values.</summary>
[Flags]
public enum EventSourceSettings
{
    Default = 0,
    ThrowOnEventWriteErrors = 1,
    EtwManifestEventFormat = 4,
    EtwSelfDescribingEventFormat = 8,
}
