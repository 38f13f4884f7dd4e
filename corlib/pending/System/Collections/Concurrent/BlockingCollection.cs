using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;

namespace System.Collections.Concurrent;

/// <summary>Blocking collection; not done yet.</summary>
public class BlockingCollection<T> : IEnumerable<T>, IEnumerable, ICollection, IDisposable, IReadOnlyCollection<T>
{
    public BlockingCollection() { throw new NotImplementedException("BlockingCollection"); }
    public BlockingCollection(int boundedCapacity) { throw new NotImplementedException("BlockingCollection"); }
    public BlockingCollection(IProducerConsumerCollection<T> collection, int boundedCapacity) { throw new NotImplementedException("BlockingCollection"); }
    public BlockingCollection(IProducerConsumerCollection<T> collection) { throw new NotImplementedException("BlockingCollection"); }
    public int BoundedCapacity { get => throw new NotImplementedException("BlockingCollection.BoundedCapacity"); }
    public bool IsAddingCompleted { get => throw new NotImplementedException("BlockingCollection.IsAddingCompleted"); }
    public bool IsCompleted { get => throw new NotImplementedException("BlockingCollection.IsCompleted"); }
    public int Count { get => throw new NotImplementedException("BlockingCollection.Count"); }
    public void Add(T item) => throw new NotImplementedException("BlockingCollection.Add");
    public void Add(T item, CancellationToken cancellationToken) => throw new NotImplementedException("BlockingCollection.Add");
    public bool TryAdd(T item) => throw new NotImplementedException("BlockingCollection.TryAdd");
    public bool TryAdd(T item, TimeSpan timeout) => throw new NotImplementedException("BlockingCollection.TryAdd");
    public bool TryAdd(T item, int millisecondsTimeout) => throw new NotImplementedException("BlockingCollection.TryAdd");
    public bool TryAdd(T item, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("BlockingCollection.TryAdd");
    public T Take() => throw new NotImplementedException("BlockingCollection.Take");
    public T Take(CancellationToken cancellationToken) => throw new NotImplementedException("BlockingCollection.Take");
    public bool TryTake(out T item) => throw new NotImplementedException("BlockingCollection.TryTake");
    public bool TryTake(out T item, TimeSpan timeout) => throw new NotImplementedException("BlockingCollection.TryTake");
    public bool TryTake(out T item, int millisecondsTimeout) => throw new NotImplementedException("BlockingCollection.TryTake");
    public bool TryTake(out T item, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("BlockingCollection.TryTake");
    public static int AddToAny(BlockingCollection<T>[] collections, T item) => throw new NotImplementedException("BlockingCollection.AddToAny");
    public static int AddToAny(BlockingCollection<T>[] collections, T item, CancellationToken cancellationToken) => throw new NotImplementedException("BlockingCollection.AddToAny");
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item) => throw new NotImplementedException("BlockingCollection.TryAddToAny");
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, TimeSpan timeout) => throw new NotImplementedException("BlockingCollection.TryAddToAny");
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, int millisecondsTimeout) => throw new NotImplementedException("BlockingCollection.TryAddToAny");
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("BlockingCollection.TryAddToAny");
    public static int TakeFromAny(BlockingCollection<T>[] collections, out T item) => throw new NotImplementedException("BlockingCollection.TakeFromAny");
    public static int TakeFromAny(BlockingCollection<T>[] collections, out T item, CancellationToken cancellationToken) => throw new NotImplementedException("BlockingCollection.TakeFromAny");
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T item) => throw new NotImplementedException("BlockingCollection.TryTakeFromAny");
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T item, TimeSpan timeout) => throw new NotImplementedException("BlockingCollection.TryTakeFromAny");
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T item, int millisecondsTimeout) => throw new NotImplementedException("BlockingCollection.TryTakeFromAny");
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T item, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("BlockingCollection.TryTakeFromAny");
    public void CompleteAdding() => throw new NotImplementedException("BlockingCollection.CompleteAdding");
    public void Dispose() => throw new NotImplementedException("BlockingCollection.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("BlockingCollection.Dispose");
    public T[] ToArray() => throw new NotImplementedException("BlockingCollection.ToArray");
    public void CopyTo(T[] array, int index) => throw new NotImplementedException("BlockingCollection.CopyTo");
    public IEnumerable<T> GetConsumingEnumerable() => throw new NotImplementedException("BlockingCollection.GetConsumingEnumerable");
    public IEnumerable<T> GetConsumingEnumerable(CancellationToken cancellationToken) => throw new NotImplementedException("BlockingCollection.GetConsumingEnumerable");
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
}
