using System;
using System.Collections.Generic;

namespace System.Collections.Concurrent;

/// <summary>Orderable partitioner; not done yet.</summary>
public abstract class OrderablePartitioner<TSource> : Partitioner<TSource>
{
    protected OrderablePartitioner(bool keysOrderedInEachPartition, bool keysOrderedAcrossPartitions, bool keysNormalized) { throw new NotImplementedException("OrderablePartitioner"); }
    public bool KeysOrderedInEachPartition { get => throw new NotImplementedException("OrderablePartitioner.KeysOrderedInEachPartition"); }
    public bool KeysOrderedAcrossPartitions { get => throw new NotImplementedException("OrderablePartitioner.KeysOrderedAcrossPartitions"); }
    public bool KeysNormalized { get => throw new NotImplementedException("OrderablePartitioner.KeysNormalized"); }
    public abstract IList<IEnumerator<KeyValuePair<long, TSource>>> GetOrderablePartitions(int partitionCount);
    public virtual IEnumerable<KeyValuePair<long, TSource>> GetOrderableDynamicPartitions() => throw new NotImplementedException("OrderablePartitioner.GetOrderableDynamicPartitions");
    public override IList<IEnumerator<TSource>> GetPartitions(int partitionCount) => throw new NotImplementedException("OrderablePartitioner.GetPartitions");
    public override IEnumerable<TSource> GetDynamicPartitions() => throw new NotImplementedException("OrderablePartitioner.GetDynamicPartitions");
}
