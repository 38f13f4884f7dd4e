using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace System.Collections.Concurrent;

/// <summary>An unordered collection for many threads: each takes first what it added last, then the oldest of others.</summary>
public class ConcurrentBag<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    private readonly List<List<T>> _all = new List<List<T>>();
    private readonly ThreadLocal<List<T>> _own = new ThreadLocal<List<T>>();

    public ConcurrentBag() { }

    public ConcurrentBag(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (T item in collection) Add(item);
    }

    public void Add(T item)
    {
        lock (_all)
        {
            List<T> own = _own.Value;
            if (own == null)
            {
                _own.Value = own = new List<T>();
                _all.Insert(0, own);
            }
            own.Add(item);
        }
    }

    private bool Take(out T result, bool remove)
    {
        lock (_all)
        {
            List<T> own = _own.Value;
            if (own != null && own.Count > 0)
            {
                result = own[own.Count - 1];
                if (remove) own.RemoveAt(own.Count - 1);
                return true;
            }
            foreach (List<T> other in _all)
            {
                if (other.Count == 0) continue;
                result = other[0];
                if (remove) other.RemoveAt(0);
                return true;
            }
        }
        result = default;
        return false;
    }

    public bool TryTake([MaybeNullWhen(false)] out T result) => Take(out result, true);
    public bool TryPeek([MaybeNullWhen(false)] out T result) => Take(out result, false);

    public int Count
    {
        get
        {
            lock (_all)
            {
                int count = 0;
                foreach (List<T> list in _all) count += list.Count;
                return count;
            }
        }
    }

    public bool IsEmpty => Count == 0;

    public void Clear()
    {
        lock (_all)
            foreach (List<T> list in _all) list.Clear();
    }

    public T[] ToArray()
    {
        List<T> copy = new List<T>();
        lock (_all)
            foreach (List<T> list in _all)
                for (int i = list.Count - 1; i >= 0; i--) copy.Add(list[i]);
        return copy.ToArray();
    }

    public void CopyTo(T[] array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        T[] all = ToArray();
        if (array.Length - all.Length < index) throw new ArgumentException("The number of elements in the collection is greater than the available space from index to the end of the destination array.", nameof(index));
        Array.Copy(all, 0, array, index, all.Length);
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Add(item);
        return true;
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        T[] all = ToArray();
        Array.Copy(all, 0, array, index, all.Length);
    }

    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");
}
