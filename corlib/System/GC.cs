using System.Runtime.CompilerServices;
using System.Collections.Generic;

namespace System;

/// <summary>Gc.</summary>
public static class GC
{
    /// <summary>Collects the current domain's heap.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void CollectCore();
    /// <summary>Collections of the current domain's heap so far.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int CountCore();
    /// <summary>Waits until the finalizers that are ready have run.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void WaitCore();
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void SuppressCore(object value);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void ReRegisterCore(object value);
    /// <summary>Bytes in use in the current domain's heap.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern long UsedCore();
    /// <summary>Bytes allocated in the current domain so far.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern long AllocatedCore();

    /// <summary>Collects what was allocated since the last collection.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void CollectYoungCore();
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int FullCountCore();
    /// <summary>Nanoseconds of all collections.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern long PauseCore();
    /// <summary>0 or 2; the largest number for objects that are never collected.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GenerationCore(object value);
    /// <summary>An array of the same type that never moves.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern Array AllocateFixedCore(Array same, int length);

    private static void CheckGeneration(int generation)
    {
        if (generation < 0) throw new ArgumentOutOfRangeException(nameof(generation), generation, "generation ('" + generation + "') must be a non-negative value.");
    }

    // There are two generations: the young objects, and the old ones as generation 2.
    private static void CollectGeneration(int generation, GCCollectionMode mode)
    {
        CheckGeneration(generation);
        if ((uint)mode > (uint)GCCollectionMode.Aggressive) throw new ArgumentOutOfRangeException(nameof(mode), "Enum value was out of legal range.");
        if (generation < 2) CollectYoungCore();
        else CollectCore();
    }

    private static int CountOf(int generation)
    {
        CheckGeneration(generation);
        return generation == 0 ? CountCore() : generation <= 2 ? FullCountCore() : 0;
    }

    private static T[] Allocate<T>(int length, bool pinned) => pinned ? (T[])AllocateFixedCore(Array.Empty<T>(), length) : new T[length];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(object value) { }

    private static long Total(bool collect)
    {
        if (collect) CollectCore();
        return UsedCore();
    }

    private static void CheckPressure(long bytes)
    {
        if (bytes <= 0) throw new ArgumentOutOfRangeException("bytesAllocated", "Positive number required.");
    }

    public static int MaxGeneration => 2;
    public static GCMemoryInfo GetGCMemoryInfo() => throw new NotImplementedException("GC.GetGCMemoryInfo");
    public static GCMemoryInfo GetGCMemoryInfo(GCKind kind) => throw new NotImplementedException("GC.GetGCMemoryInfo");
    public static void AddMemoryPressure(long bytesAllocated) => CheckPressure(bytesAllocated);
    public static void RemoveMemoryPressure(long bytesAllocated) => CheckPressure(bytesAllocated);
    public static int GetGeneration(object obj) => GenerationCore(obj ?? throw new ArgumentNullException(nameof(obj)));
    public static void Collect(int generation) => CollectGeneration(generation, GCCollectionMode.Default);
    public static void Collect() => CollectCore();
    public static void Collect(int generation, GCCollectionMode mode) => CollectGeneration(generation, mode);
    public static void Collect(int generation, GCCollectionMode mode, bool blocking) => CollectGeneration(generation, mode);
    public static void Collect(int generation, GCCollectionMode mode, bool blocking, bool compacting) => CollectGeneration(generation, mode);
    public static int CollectionCount(int generation) => CountOf(generation);
    public static void KeepAlive(object obj) => Keep(obj);
    public static int GetGeneration(WeakReference wo) => GenerationCore(wo.Target ?? throw new ArgumentNullException(nameof(wo)));
    public static void WaitForPendingFinalizers() => WaitCore();
    public static void SuppressFinalize(object obj) => SuppressCore(obj ?? throw new ArgumentNullException(nameof(obj)));
    public static void ReRegisterForFinalize(object obj) => ReRegisterCore(obj ?? throw new ArgumentNullException(nameof(obj)));
    public static long GetTotalMemory(bool forceFullCollection) => Total(forceFullCollection);
    public static long GetAllocatedBytesForCurrentThread() => AllocatedCore();
    public static long GetTotalAllocatedBytes(bool precise = false) => AllocatedCore();
    public static void RegisterForFullGCNotification(int maxGenerationThreshold, int largeObjectHeapThreshold) => throw new NotImplementedException("GC.RegisterForFullGCNotification");
    public static void CancelFullGCNotification() => throw new NotImplementedException("GC.CancelFullGCNotification");
    public static GCNotificationStatus WaitForFullGCApproach() => throw new NotImplementedException("GC.WaitForFullGCApproach");
    public static GCNotificationStatus WaitForFullGCApproach(int millisecondsTimeout) => throw new NotImplementedException("GC.WaitForFullGCApproach");
    public static GCNotificationStatus WaitForFullGCComplete() => throw new NotImplementedException("GC.WaitForFullGCComplete");
    public static GCNotificationStatus WaitForFullGCComplete(int millisecondsTimeout) => throw new NotImplementedException("GC.WaitForFullGCComplete");
    public static bool TryStartNoGCRegion(long totalSize) => true;
    public static bool TryStartNoGCRegion(long totalSize, long lohSize) => true;
    public static bool TryStartNoGCRegion(long totalSize, bool disallowFullBlockingGC) => true;
    public static bool TryStartNoGCRegion(long totalSize, long lohSize, bool disallowFullBlockingGC) => true;
    public static void EndNoGCRegion() => Keep(null);
    public static void RegisterNoGCRegionCallback(long totalSize, Action callback) => throw new NotImplementedException("GC.RegisterNoGCRegionCallback");
    public static T[] AllocateUninitializedArray<T>(int length, bool pinned = false) => Allocate<T>(length, pinned);
    public static T[] AllocateArray<T>(int length, bool pinned = false) => Allocate<T>(length, pinned);
    public static TimeSpan GetTotalPauseDuration() => new TimeSpan(PauseCore() / 100);
    public static IReadOnlyDictionary<string, object> GetConfigurationVariables() => throw new NotImplementedException("GC.GetConfigurationVariables");
    public static void RefreshMemoryLimit() => CollectCore();
    public static GCNotificationStatus WaitForFullGCApproach(TimeSpan timeout) => throw new NotImplementedException("GC.WaitForFullGCApproach");
    public static GCNotificationStatus WaitForFullGCComplete(TimeSpan timeout) => throw new NotImplementedException("GC.WaitForFullGCComplete");
}
