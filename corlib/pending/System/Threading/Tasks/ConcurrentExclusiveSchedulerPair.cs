using System;

namespace System.Threading.Tasks;

/// <summary>Concurrent exclusive scheduler pair; not done yet.</summary>
public class ConcurrentExclusiveSchedulerPair
{
    public ConcurrentExclusiveSchedulerPair() { throw new NotImplementedException("ConcurrentExclusiveSchedulerPair"); }
    public ConcurrentExclusiveSchedulerPair(TaskScheduler taskScheduler) { throw new NotImplementedException("ConcurrentExclusiveSchedulerPair"); }
    public ConcurrentExclusiveSchedulerPair(TaskScheduler taskScheduler, int maxConcurrencyLevel) { throw new NotImplementedException("ConcurrentExclusiveSchedulerPair"); }
    public ConcurrentExclusiveSchedulerPair(TaskScheduler taskScheduler, int maxConcurrencyLevel, int maxItemsPerTask) { throw new NotImplementedException("ConcurrentExclusiveSchedulerPair"); }
    public Task Completion { get => throw new NotImplementedException("ConcurrentExclusiveSchedulerPair.Completion"); }
    public TaskScheduler ConcurrentScheduler { get => throw new NotImplementedException("ConcurrentExclusiveSchedulerPair.ConcurrentScheduler"); }
    public TaskScheduler ExclusiveScheduler { get => throw new NotImplementedException("ConcurrentExclusiveSchedulerPair.ExclusiveScheduler"); }
    public void Complete() => throw new NotImplementedException("ConcurrentExclusiveSchedulerPair.Complete");
}
