using System.Threading;

namespace System;

/// <summary>The name of a place that every thread has of its own.</summary>
public sealed class LocalDataStoreSlot
{
    private static int s_last = -1;
    internal readonly int Index = Interlocked.Increment(ref s_last);
    internal LocalDataStoreSlot() { }
    ~LocalDataStoreSlot() { }
}
