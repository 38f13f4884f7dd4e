using System;

namespace System.Runtime;

/// <summary>Gc latency mode values.</summary>
public enum GCLatencyMode
{
    Batch = 0,
    Interactive = 1,
    LowLatency = 2,
    SustainedLowLatency = 3,
    NoGCRegion = 4,
}
