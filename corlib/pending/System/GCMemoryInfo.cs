namespace System;

/// <summary>Gc memory info; not done yet.</summary>
public struct GCMemoryInfo
{
    public long HighMemoryLoadThresholdBytes { get => throw new NotImplementedException("GCMemoryInfo.HighMemoryLoadThresholdBytes"); }
    public long MemoryLoadBytes { get => throw new NotImplementedException("GCMemoryInfo.MemoryLoadBytes"); }
    public long TotalAvailableMemoryBytes { get => throw new NotImplementedException("GCMemoryInfo.TotalAvailableMemoryBytes"); }
    public long HeapSizeBytes { get => throw new NotImplementedException("GCMemoryInfo.HeapSizeBytes"); }
    public long FragmentedBytes { get => throw new NotImplementedException("GCMemoryInfo.FragmentedBytes"); }
    public long Index { get => throw new NotImplementedException("GCMemoryInfo.Index"); }
    public int Generation { get => throw new NotImplementedException("GCMemoryInfo.Generation"); }
    public bool Compacted { get => throw new NotImplementedException("GCMemoryInfo.Compacted"); }
    public bool Concurrent { get => throw new NotImplementedException("GCMemoryInfo.Concurrent"); }
    public long TotalCommittedBytes { get => throw new NotImplementedException("GCMemoryInfo.TotalCommittedBytes"); }
    public long PromotedBytes { get => throw new NotImplementedException("GCMemoryInfo.PromotedBytes"); }
    public long PinnedObjectsCount { get => throw new NotImplementedException("GCMemoryInfo.PinnedObjectsCount"); }
    public long FinalizationPendingCount { get => throw new NotImplementedException("GCMemoryInfo.FinalizationPendingCount"); }
    public ReadOnlySpan<TimeSpan> PauseDurations { get => throw new NotImplementedException("GCMemoryInfo.PauseDurations"); }
    public double PauseTimePercentage { get => throw new NotImplementedException("GCMemoryInfo.PauseTimePercentage"); }
    public ReadOnlySpan<GCGenerationInfo> GenerationInfo { get => throw new NotImplementedException("GCMemoryInfo.GenerationInfo"); }
}
