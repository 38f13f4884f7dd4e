using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace System.Collections.Concurrent;

/// <summary>Last in, first out, for many threads: a linked list whose head is exchanged.</summary>
public class ConcurrentStack<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    private sealed class Node(T value)
    {
        internal readonly T Value = value;
        internal Node Next;
    }

    private volatile Node _head;

    public ConcurrentStack() { }

    public ConcurrentStack(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (T item in collection) Push(item);
    }

    public bool IsEmpty => _head == null;

    public int Count
    {
        get
        {
            int count = 0;
            for (Node node = _head; node != null; node = node.Next) count++;
            return count;
        }
    }

    public void Clear() => _head = null;

    private void Attach(Node first, Node last)
    {
        Node head;
        do
        {
            head = _head;
            last.Next = head;
        }
        while (Interlocked.CompareExchange(ref _head, first, head) != head);
    }

    public void Push(T item)
    {
        Node node = new Node(item);
        Attach(node, node);
    }

    public void PushRange(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        PushRange(items, 0, items.Length);
    }

    public void PushRange(T[] items, int startIndex, int count)
    {
        Check(items, startIndex, count);
        if (count == 0) return;
        Node last = new Node(items[startIndex]), first = last;
        for (int i = 1; i < count; i++) first = new Node(items[startIndex + i]) { Next = first };
        Attach(first, last);
    }

    private static void Check(T[] items, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (count < 0) throw new ArgumentOutOfRangeException(nameof(count), "The count argument must be greater than or equal to zero.");
        if (startIndex >= items.Length && !(startIndex == items.Length && count == 0) || startIndex < 0) throw new ArgumentOutOfRangeException(nameof(startIndex), "The startIndex argument must be greater than or equal to zero.");
        if (items.Length - count < startIndex) throw new ArgumentException("The sum of the startIndex and count arguments must be less than or equal to the collection's Count.");
    }

    public bool TryPeek([MaybeNullWhen(false)] out T result)
    {
        Node head = _head;
        result = head == null ? default : head.Value;
        return head != null;
    }

    public bool TryPop([MaybeNullWhen(false)] out T result)
    {
        while (true)
        {
            Node head = _head;
            if (head == null)
            {
                result = default;
                return false;
            }
            if (Interlocked.CompareExchange(ref _head, head.Next, head) != head) continue;
            result = head.Value;
            return true;
        }
    }

    public int TryPopRange(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return TryPopRange(items, 0, items.Length);
    }

    public int TryPopRange(T[] items, int startIndex, int count)
    {
        Check(items, startIndex, count);
        while (true)
        {
            Node head = _head, next = head;
            int n = 0;
            while (next != null && n < count)
            {
                next = next.Next;
                n++;
            }
            if (n == 0) return 0;
            if (Interlocked.CompareExchange(ref _head, next, head) != head) continue;
            for (int i = 0; i < n; i++, head = head.Next) items[startIndex + i] = head.Value;
            return n;
        }
    }

    private List<T> ToList()
    {
        List<T> list = new List<T>();
        for (Node node = _head; node != null; node = node.Next) list.Add(node.Value);
        return list;
    }

    public T[] ToArray() => ToList().ToArray();

    public void CopyTo(T[] array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ToList().CopyTo(array, index);
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (Node node = _head; node != null; node = node.Next) yield return node.Value;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Push(item);
        return true;
    }

    bool IProducerConsumerCollection<T>.TryTake(out T item) => TryPop(out item);

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ((ICollection)ToList()).CopyTo(array, index);
    }

    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");
}
