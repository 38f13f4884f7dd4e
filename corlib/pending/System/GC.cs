using System.Collections.Generic;

namespace System;

/// <summary>Gc; not done yet.</summary>
public static class GC
{
    public static int MaxGeneration { get => throw new NotImplementedException("GC.MaxGeneration"); }
    public static GCMemoryInfo GetGCMemoryInfo() => throw new NotImplementedException("GC.GetGCMemoryInfo");
    public static GCMemoryInfo GetGCMemoryInfo(GCKind kind) => throw new NotImplementedException("GC.GetGCMemoryInfo");
    public static void AddMemoryPressure(long bytesAllocated) => throw new NotImplementedException("GC.AddMemoryPressure");
    public static void RemoveMemoryPressure(long bytesAllocated) => throw new NotImplementedException("GC.RemoveMemoryPressure");
    public static int GetGeneration(object obj) => throw new NotImplementedException("GC.GetGeneration");
    public static void Collect(int generation) => throw new NotImplementedException("GC.Collect");
    public static void Collect() => throw new NotImplementedException("GC.Collect");
    public static void Collect(int generation, GCCollectionMode mode) => throw new NotImplementedException("GC.Collect");
    public static void Collect(int generation, GCCollectionMode mode, bool blocking) => throw new NotImplementedException("GC.Collect");
    public static void Collect(int generation, GCCollectionMode mode, bool blocking, bool compacting) => throw new NotImplementedException("GC.Collect");
    public static int CollectionCount(int generation) => throw new NotImplementedException("GC.CollectionCount");
    public static void KeepAlive(object obj) => throw new NotImplementedException("GC.KeepAlive");
    public static int GetGeneration(WeakReference wo) => throw new NotImplementedException("GC.GetGeneration");
    public static void WaitForPendingFinalizers() => throw new NotImplementedException("GC.WaitForPendingFinalizers");
    public static void SuppressFinalize(object obj) => throw new NotImplementedException("GC.SuppressFinalize");
    public static void ReRegisterForFinalize(object obj) => throw new NotImplementedException("GC.ReRegisterForFinalize");
    public static long GetTotalMemory(bool forceFullCollection) => throw new NotImplementedException("GC.GetTotalMemory");
    public static long GetAllocatedBytesForCurrentThread() => throw new NotImplementedException("GC.GetAllocatedBytesForCurrentThread");
    public static long GetTotalAllocatedBytes(bool precise = false) => throw new NotImplementedException("GC.GetTotalAllocatedBytes");
    public static void RegisterForFullGCNotification(int maxGenerationThreshold, int largeObjectHeapThreshold) => throw new NotImplementedException("GC.RegisterForFullGCNotification");
    public static void CancelFullGCNotification() => throw new NotImplementedException("GC.CancelFullGCNotification");
    public static GCNotificationStatus WaitForFullGCApproach() => throw new NotImplementedException("GC.WaitForFullGCApproach");
    public static GCNotificationStatus WaitForFullGCApproach(int millisecondsTimeout) => throw new NotImplementedException("GC.WaitForFullGCApproach");
    public static GCNotificationStatus WaitForFullGCComplete() => throw new NotImplementedException("GC.WaitForFullGCComplete");
    public static GCNotificationStatus WaitForFullGCComplete(int millisecondsTimeout) => throw new NotImplementedException("GC.WaitForFullGCComplete");
    public static bool TryStartNoGCRegion(long totalSize) => throw new NotImplementedException("GC.TryStartNoGCRegion");
    public static bool TryStartNoGCRegion(long totalSize, long lohSize) => throw new NotImplementedException("GC.TryStartNoGCRegion");
    public static bool TryStartNoGCRegion(long totalSize, bool disallowFullBlockingGC) => throw new NotImplementedException("GC.TryStartNoGCRegion");
    public static bool TryStartNoGCRegion(long totalSize, long lohSize, bool disallowFullBlockingGC) => throw new NotImplementedException("GC.TryStartNoGCRegion");
    public static void EndNoGCRegion() => throw new NotImplementedException("GC.EndNoGCRegion");
    public static void RegisterNoGCRegionCallback(long totalSize, Action callback) => throw new NotImplementedException("GC.RegisterNoGCRegionCallback");
    public static T[] AllocateUninitializedArray<T>(int length, bool pinned = false) => throw new NotImplementedException("GC.AllocateUninitializedArray");
    public static T[] AllocateArray<T>(int length, bool pinned = false) => throw new NotImplementedException("GC.AllocateArray");
    public static TimeSpan GetTotalPauseDuration() => throw new NotImplementedException("GC.GetTotalPauseDuration");
    public static IReadOnlyDictionary<string, object> GetConfigurationVariables() => throw new NotImplementedException("GC.GetConfigurationVariables");
    public static void RefreshMemoryLimit() => throw new NotImplementedException("GC.RefreshMemoryLimit");
    public static GCNotificationStatus WaitForFullGCApproach(TimeSpan timeout) => throw new NotImplementedException("GC.WaitForFullGCApproach");
    public static GCNotificationStatus WaitForFullGCComplete(TimeSpan timeout) => throw new NotImplementedException("GC.WaitForFullGCComplete");
}
