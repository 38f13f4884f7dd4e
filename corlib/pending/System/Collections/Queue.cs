using System;

namespace System.Collections;

/// <summary>Queue; not done yet.</summary>
public class Queue : ICollection, IEnumerable, ICloneable
{
    public Queue() { throw new NotImplementedException("Queue"); }
    public Queue(int capacity) { throw new NotImplementedException("Queue"); }
    public Queue(int capacity, float growFactor) { throw new NotImplementedException("Queue"); }
    public Queue(ICollection col) { throw new NotImplementedException("Queue"); }
    public virtual int Count { get => throw new NotImplementedException("Queue.Count"); }
    public virtual bool IsSynchronized { get => throw new NotImplementedException("Queue.IsSynchronized"); }
    public virtual object SyncRoot { get => throw new NotImplementedException("Queue.SyncRoot"); }
    public virtual object Clone() => throw new NotImplementedException("Queue.Clone");
    public virtual void Clear() => throw new NotImplementedException("Queue.Clear");
    public virtual void CopyTo(Array array, int index) => throw new NotImplementedException("Queue.CopyTo");
    public virtual void Enqueue(object obj) => throw new NotImplementedException("Queue.Enqueue");
    public virtual IEnumerator GetEnumerator() => throw new NotImplementedException("Queue.GetEnumerator");
    public virtual object Dequeue() => throw new NotImplementedException("Queue.Dequeue");
    public virtual object Peek() => throw new NotImplementedException("Queue.Peek");
    public static Queue Synchronized(Queue queue) => throw new NotImplementedException("Queue.Synchronized");
    public virtual bool Contains(object obj) => throw new NotImplementedException("Queue.Contains");
    public virtual object[] ToArray() => throw new NotImplementedException("Queue.ToArray");
    public virtual void TrimToSize() => throw new NotImplementedException("Queue.TrimToSize");
}
