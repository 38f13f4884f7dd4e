using System;

namespace System.Runtime;

/// <summary>Gc large object heap compaction mode values.</summary>
public enum GCLargeObjectHeapCompactionMode
{
    Default = 1,
    CompactOnce = 2,
}
