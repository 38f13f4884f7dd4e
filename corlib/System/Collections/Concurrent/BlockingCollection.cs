using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace System.Collections.Concurrent;

/// <summary>A collection whose takers wait for elements and whose adders wait for room.</summary>
public class BlockingCollection<T> : IEnumerable<T>, ICollection, IDisposable, IReadOnlyCollection<T>
{
    private const string Completed = "The collection has been marked as complete with regards to additions.";
    private readonly IProducerConsumerCollection<T> _items;
    private readonly object _lock = new object();
    private readonly int _bound;
    private int _count;
    private bool _complete, _disposed;

    public BlockingCollection() : this(new ConcurrentQueue<T>()) { }
    public BlockingCollection(int boundedCapacity) : this(new ConcurrentQueue<T>(), boundedCapacity) { }

    public BlockingCollection(IProducerConsumerCollection<T> collection, int boundedCapacity)
    {
        if (boundedCapacity < 1) throw new ArgumentOutOfRangeException(nameof(boundedCapacity), boundedCapacity, "The boundedCapacity argument must be positive.");
        ArgumentNullException.ThrowIfNull(collection);
        if (collection.Count > boundedCapacity) throw new ArgumentException("The collection argument contains more items than are allowed by the boundedCapacity.");
        _items = collection;
        _bound = boundedCapacity;
        _count = collection.Count;
    }

    public BlockingCollection(IProducerConsumerCollection<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        _items = collection;
        _bound = -1;
        _count = collection.Count;
    }

    private void CheckDisposed()
    {
        if (_disposed) throw new ObjectDisposedException(nameof(BlockingCollection<T>), "The collection has been disposed.");
    }

    public int BoundedCapacity { get { CheckDisposed(); return _bound; } }
    public bool IsAddingCompleted { get { CheckDisposed(); return _complete; } }
    public bool IsCompleted { get { CheckDisposed(); lock (_lock) return _complete && _count == 0; } }
    public int Count { get { CheckDisposed(); return _count; } }

    public void Add(T item) => TryAdd(item, -1, default);
    public void Add(T item, CancellationToken cancellationToken) => TryAdd(item, -1, cancellationToken);
    public bool TryAdd(T item) => TryAdd(item, 0, default);
    public bool TryAdd(T item, TimeSpan timeout) => TryAdd(item, WaitHandle.Milliseconds(timeout), default);
    public bool TryAdd(T item, int millisecondsTimeout) => TryAdd(item, millisecondsTimeout, default);

    // Waits under the lock until the condition holds; false for a timeout.
    private bool WaitFor(Func<bool> condition, int timeout, CancellationToken token)
    {
        long end = timeout < 0 ? 0 : TimerQueue.Now + timeout;
        while (!condition())
        {
            if (token.IsCancellationRequested) throw new OperationCanceledException("The operation was canceled.", token);
            int left = timeout < 0 ? -1 : (int)(end - TimerQueue.Now);
            if (timeout >= 0 && left <= 0) return false;
            Monitor.Wait(_lock, left);
        }
        return true;
    }

    private CancellationTokenRegistration Wake(CancellationToken token) => token.UnsafeRegister(static s =>
    {
        lock (s) Monitor.PulseAll(s);
    }, _lock);

    public bool TryAdd(T item, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException(nameof(millisecondsTimeout), millisecondsTimeout, "The specified timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
        if (cancellationToken.IsCancellationRequested) throw new OperationCanceledException("The operation was canceled.", cancellationToken);
        using CancellationTokenRegistration registration = Wake(cancellationToken);
        lock (_lock)
        {
            if (_complete) throw new InvalidOperationException(Completed);
            if (!WaitFor(() => _complete || _bound < 0 || _count < _bound, millisecondsTimeout, cancellationToken)) return false;
            if (_complete) throw new InvalidOperationException(Completed);
            if (!_items.TryAdd(item)) throw new InvalidOperationException("The underlying collection didn't accept the item.");
            _count++;
            Monitor.PulseAll(_lock);
            return true;
        }
    }

    public T Take()
    {
        if (!TryTake(out T item, -1, default)) throw new InvalidOperationException("The collection argument is empty and has been marked as complete with regards to additions.");
        return item;
    }

    public T Take(CancellationToken cancellationToken)
    {
        if (!TryTake(out T item, -1, cancellationToken)) throw new InvalidOperationException("The collection argument is empty and has been marked as complete with regards to additions.");
        return item;
    }

    public bool TryTake([MaybeNullWhen(false)] out T item) => TryTake(out item, 0, default);
    public bool TryTake([MaybeNullWhen(false)] out T item, TimeSpan timeout) => TryTake(out item, WaitHandle.Milliseconds(timeout), default);
    public bool TryTake([MaybeNullWhen(false)] out T item, int millisecondsTimeout) => TryTake(out item, millisecondsTimeout, default);

    public bool TryTake([MaybeNullWhen(false)] out T item, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException(nameof(millisecondsTimeout), millisecondsTimeout, "The specified timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
        if (cancellationToken.IsCancellationRequested) throw new OperationCanceledException("The operation was canceled.", cancellationToken);
        item = default;
        using CancellationTokenRegistration registration = Wake(cancellationToken);
        lock (_lock)
        {
            if (!WaitFor(() => _count > 0 || _complete, millisecondsTimeout, cancellationToken) || _count == 0) return false;
            if (!_items.TryTake(out item)) throw new InvalidOperationException("The underlying collection was modified from outside of the BlockingCollection<T>.");
            _count--;
            Monitor.PulseAll(_lock);
            return true;
        }
    }

    public void CompleteAdding()
    {
        CheckDisposed();
        lock (_lock)
        {
            _complete = true;
            Monitor.PulseAll(_lock);
        }
    }

    public IEnumerable<T> GetConsumingEnumerable() => GetConsumingEnumerable(CancellationToken.None);

    public IEnumerable<T> GetConsumingEnumerable(CancellationToken cancellationToken)
    {
        while (TryTake(out T item, -1, cancellationToken)) yield return item;
    }

    private static int Any(BlockingCollection<T>[] collections, Func<BlockingCollection<T>, bool> attempt, int timeout, CancellationToken token, bool adding)
    {
        ArgumentNullException.ThrowIfNull(collections);
        if (collections.Length == 0) throw new ArgumentException("The collections argument is a zero-length array.", nameof(collections));
        long end = timeout < 0 ? 0 : TimerQueue.Now + timeout;
        while (true)
        {
            token.ThrowIfCancellationRequested();
            bool live = false;
            for (int i = 0; i < collections.Length; i++)
            {
                if (adding && collections[i]._complete) throw new ArgumentException("At least one of the specified collections is marked as complete with regards to additions.", nameof(collections));
                if (attempt(collections[i])) return i;
                live |= !collections[i]._complete;
            }
            if (!adding && !live)
            {
                if (timeout < 0) throw new ArgumentException("All collections are marked as complete with regards to additions.", nameof(collections));
                return -1;
            }
            if (timeout >= 0 && TimerQueue.Now >= end) return -1;
            Thread.Sleep(1);
        }
    }

    public static int AddToAny(BlockingCollection<T>[] collections, T item) => Any(collections, c => c.TryAdd(item), -1, default, true);
    public static int AddToAny(BlockingCollection<T>[] collections, T item, CancellationToken cancellationToken) => Any(collections, c => c.TryAdd(item), -1, cancellationToken, true);
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item) => Any(collections, c => c.TryAdd(item), 0, default, true);
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, TimeSpan timeout) => Any(collections, c => c.TryAdd(item), WaitHandle.Milliseconds(timeout), default, true);
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, int millisecondsTimeout) => Any(collections, c => c.TryAdd(item), millisecondsTimeout, default, true);
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, int millisecondsTimeout, CancellationToken cancellationToken) => Any(collections, c => c.TryAdd(item), millisecondsTimeout, cancellationToken, true);

    public static int TakeFromAny(BlockingCollection<T>[] collections, out T item) => TryTakeFromAny(collections, out item, -1, default);
    public static int TakeFromAny(BlockingCollection<T>[] collections, out T item, CancellationToken cancellationToken) => TryTakeFromAny(collections, out item, -1, cancellationToken);
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T item) => TryTakeFromAny(collections, out item, 0, default);
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T item, TimeSpan timeout) => TryTakeFromAny(collections, out item, WaitHandle.Milliseconds(timeout), default);
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T item, int millisecondsTimeout) => TryTakeFromAny(collections, out item, millisecondsTimeout, default);

    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T item, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        T taken = default;
        int index = Any(collections, c => c.TryTake(out taken), millisecondsTimeout, cancellationToken, false);
        item = taken;
        return index;
    }

    public T[] ToArray()
    {
        CheckDisposed();
        lock (_lock) return _items.ToArray();
    }

    public void CopyTo(T[] array, int index)
    {
        T[] all = ToArray();
        Array.Copy(all, 0, array, index, all.Length);
    }

    void ICollection.CopyTo(Array array, int index)
    {
        T[] all = ToArray();
        Array.Copy(all, 0, array, index, all.Length);
    }

    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        CheckDisposed();
        return _items.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _disposed = true;
}
