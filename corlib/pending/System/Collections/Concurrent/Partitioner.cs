using System;
using System.Collections.Generic;

namespace System.Collections.Concurrent;

/// <summary>Partitioner; not done yet.</summary>
public abstract class Partitioner<TSource>
{
    protected Partitioner() { }
    public virtual bool SupportsDynamicPartitions { get => throw new NotImplementedException("Partitioner.SupportsDynamicPartitions"); }
    public abstract IList<IEnumerator<TSource>> GetPartitions(int partitionCount);
    public virtual IEnumerable<TSource> GetDynamicPartitions() => throw new NotImplementedException("Partitioner.GetDynamicPartitions");
}

/// <summary>Partitioner; not done yet.</summary>
public static class Partitioner
{
    public static OrderablePartitioner<TSource> Create<TSource>(IList<TSource> list, bool loadBalance) => throw new NotImplementedException("Partitioner.Create");
    public static OrderablePartitioner<TSource> Create<TSource>(TSource[] array, bool loadBalance) => throw new NotImplementedException("Partitioner.Create");
    public static OrderablePartitioner<TSource> Create<TSource>(IEnumerable<TSource> source) => throw new NotImplementedException("Partitioner.Create");
    public static OrderablePartitioner<TSource> Create<TSource>(IEnumerable<TSource> source, EnumerablePartitionerOptions partitionerOptions) => throw new NotImplementedException("Partitioner.Create");
    public static OrderablePartitioner<Tuple<long, long>> Create(long fromInclusive, long toExclusive) => throw new NotImplementedException("Partitioner.Create");
    public static OrderablePartitioner<Tuple<long, long>> Create(long fromInclusive, long toExclusive, long rangeSize) => throw new NotImplementedException("Partitioner.Create");
    public static OrderablePartitioner<Tuple<int, int>> Create(int fromInclusive, int toExclusive) => throw new NotImplementedException("Partitioner.Create");
    public static OrderablePartitioner<Tuple<int, int>> Create(int fromInclusive, int toExclusive, int rangeSize) => throw new NotImplementedException("Partitioner.Create");
}
