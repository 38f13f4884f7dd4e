using System;
using System.Collections;

namespace System.Collections.Generic;

/// <summary>Priority queue; not done yet.</summary>
public class PriorityQueue<TElement, TPriority>
{
    public PriorityQueue() { throw new NotImplementedException("PriorityQueue"); }
    public PriorityQueue(int initialCapacity) { throw new NotImplementedException("PriorityQueue"); }
    public PriorityQueue(IComparer<TPriority> comparer) { throw new NotImplementedException("PriorityQueue"); }
    public PriorityQueue(int initialCapacity, IComparer<TPriority> comparer) { throw new NotImplementedException("PriorityQueue"); }
    public PriorityQueue(IEnumerable<ValueTuple<TElement, TPriority>> items) { throw new NotImplementedException("PriorityQueue"); }
    public PriorityQueue(IEnumerable<ValueTuple<TElement, TPriority>> items, IComparer<TPriority> comparer) { throw new NotImplementedException("PriorityQueue"); }
    public int Count { get => throw new NotImplementedException("PriorityQueue.Count"); }
    public int Capacity { get => throw new NotImplementedException("PriorityQueue.Capacity"); }
    public IComparer<TPriority> Comparer { get => throw new NotImplementedException("PriorityQueue.Comparer"); }
    public PriorityQueue<TElement, TPriority>.UnorderedItemsCollection UnorderedItems { get => throw new NotImplementedException("PriorityQueue.UnorderedItems"); }
    public void Enqueue(TElement element, TPriority priority) => throw new NotImplementedException("PriorityQueue.Enqueue");
    public TElement Peek() => throw new NotImplementedException("PriorityQueue.Peek");
    public TElement Dequeue() => throw new NotImplementedException("PriorityQueue.Dequeue");
    public TElement DequeueEnqueue(TElement element, TPriority priority) => throw new NotImplementedException("PriorityQueue.DequeueEnqueue");
    public bool TryDequeue(out TElement element, out TPriority priority) => throw new NotImplementedException("PriorityQueue.TryDequeue");
    public bool TryPeek(out TElement element, out TPriority priority) => throw new NotImplementedException("PriorityQueue.TryPeek");
    public TElement EnqueueDequeue(TElement element, TPriority priority) => throw new NotImplementedException("PriorityQueue.EnqueueDequeue");
    public void EnqueueRange(IEnumerable<ValueTuple<TElement, TPriority>> items) => throw new NotImplementedException("PriorityQueue.EnqueueRange");
    public void EnqueueRange(IEnumerable<TElement> elements, TPriority priority) => throw new NotImplementedException("PriorityQueue.EnqueueRange");
    public bool Remove(TElement element, out TElement removedElement, out TPriority priority, IEqualityComparer<TElement> equalityComparer = null) => throw new NotImplementedException("PriorityQueue.Remove");
    public void Clear() => throw new NotImplementedException("PriorityQueue.Clear");
    public int EnsureCapacity(int capacity) => throw new NotImplementedException("PriorityQueue.EnsureCapacity");
    public void TrimExcess() => throw new NotImplementedException("PriorityQueue.TrimExcess");
    /// <summary>Unordered items collection; not done yet.</summary>
    public sealed class UnorderedItemsCollection : IReadOnlyCollection<ValueTuple<TElement, TPriority>>, IEnumerable<ValueTuple<TElement, TPriority>>, IEnumerable, ICollection
    {
        internal UnorderedItemsCollection() { }
        public int Count { get => throw new NotImplementedException("UnorderedItemsCollection.Count"); }
        public PriorityQueue<TElement, TPriority>.UnorderedItemsCollection.Enumerator GetEnumerator() => throw new NotImplementedException("UnorderedItemsCollection.GetEnumerator");
        IEnumerator<ValueTuple<TElement, TPriority>> IEnumerable<ValueTuple<TElement, TPriority>>.GetEnumerator() => throw new NotImplementedException();
        IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
        object ICollection.SyncRoot { get => throw new NotImplementedException(); }
        bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
        void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
        /// <summary>Enumerator; not done yet.</summary>
        public struct Enumerator : IEnumerator<ValueTuple<TElement, TPriority>>, IDisposable, IEnumerator
        {
            public ValueTuple<TElement, TPriority> Current { get => throw new NotImplementedException("Enumerator.Current"); }
            public void Dispose() => throw new NotImplementedException("Enumerator.Dispose");
            public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
            object IEnumerator.Current { get => throw new NotImplementedException(); }
            void IEnumerator.Reset() => throw new NotImplementedException();
        }
    }
}
