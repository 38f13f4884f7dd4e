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
    public static int GetGeneration(object obj) => 0;
    public static void Collect(int generation) => CollectCore();
    public static void Collect() => CollectCore();
    public static void Collect(int generation, GCCollectionMode mode) => CollectCore();
    public static void Collect(int generation, GCCollectionMode mode, bool blocking) => CollectCore();
    public static void Collect(int generation, GCCollectionMode mode, bool blocking, bool compacting) => CollectCore();
    public static int CollectionCount(int generation) => CountCore();
    public static void KeepAlive(object obj) => Keep(obj);
    public static int GetGeneration(WeakReference wo) => 0;
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
    public static T[] AllocateUninitializedArray<T>(int length, bool pinned = false) => new T[length];
    public static T[] AllocateArray<T>(int length, bool pinned = false) => new T[length];
    public static TimeSpan GetTotalPauseDuration() => TimeSpan.Zero;
    public static IReadOnlyDictionary<string, object> GetConfigurationVariables() => throw new NotImplementedException("GC.GetConfigurationVariables");
    public static void RefreshMemoryLimit() => CollectCore();
    public static GCNotificationStatus WaitForFullGCApproach(TimeSpan timeout) => throw new NotImplementedException("GC.WaitForFullGCApproach");
    public static GCNotificationStatus WaitForFullGCComplete(TimeSpan timeout) => throw new NotImplementedException("GC.WaitForFullGCComplete");
}
