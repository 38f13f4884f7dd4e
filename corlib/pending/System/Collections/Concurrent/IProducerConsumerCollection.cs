using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Collections.Concurrent;

/// <summary>The Producer consumer collection contract.</summary>
public interface IProducerConsumerCollection<T> : IEnumerable<T>, ICollection
{
    void CopyTo(T[] array, int index);
    bool TryAdd(T item);
    bool TryTake(out T item);
    T[] ToArray();
}
