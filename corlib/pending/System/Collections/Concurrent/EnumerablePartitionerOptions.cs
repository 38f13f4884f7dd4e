using System;

namespace System.Collections.Concurrent;

/// <summary>Enumerable partitioner options values.</summary>
[Flags]
public enum EnumerablePartitionerOptions
{
    None = 0,
    NoBuffering = 1,
}
