using System;

namespace System.Runtime;

/// <summary>Gc settings; not done yet.</summary>
public static class GCSettings
{
    public static bool IsServerGC { get => throw new NotImplementedException("GCSettings.IsServerGC"); }
    public static GCLatencyMode LatencyMode { get => throw new NotImplementedException("GCSettings.LatencyMode"); set => throw new NotImplementedException("GCSettings.LatencyMode"); }
    public static GCLargeObjectHeapCompactionMode LargeObjectHeapCompactionMode { get => throw new NotImplementedException("GCSettings.LargeObjectHeapCompactionMode"); set => throw new NotImplementedException("GCSettings.LargeObjectHeapCompactionMode"); }
}
