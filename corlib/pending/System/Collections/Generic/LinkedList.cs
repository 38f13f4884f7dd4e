using System;
using System.Collections;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>Linked list; not done yet.</summary>
public class LinkedList<T> : ICollection<T>, IEnumerable<T>, IEnumerable, ICollection, IReadOnlyCollection<T>, ISerializable, IDeserializationCallback
{
    public LinkedList() { throw new NotImplementedException("LinkedList"); }
    public LinkedList(IEnumerable<T> collection) { throw new NotImplementedException("LinkedList"); }
    protected LinkedList(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("LinkedList"); }
    public int Count { get => throw new NotImplementedException("LinkedList.Count"); }
    public LinkedListNode<T> First { get => throw new NotImplementedException("LinkedList.First"); }
    public LinkedListNode<T> Last { get => throw new NotImplementedException("LinkedList.Last"); }
    public LinkedListNode<T> AddAfter(LinkedListNode<T> node, T value) => throw new NotImplementedException("LinkedList.AddAfter");
    public void AddAfter(LinkedListNode<T> node, LinkedListNode<T> newNode) => throw new NotImplementedException("LinkedList.AddAfter");
    public LinkedListNode<T> AddBefore(LinkedListNode<T> node, T value) => throw new NotImplementedException("LinkedList.AddBefore");
    public void AddBefore(LinkedListNode<T> node, LinkedListNode<T> newNode) => throw new NotImplementedException("LinkedList.AddBefore");
    public LinkedListNode<T> AddFirst(T value) => throw new NotImplementedException("LinkedList.AddFirst");
    public void AddFirst(LinkedListNode<T> node) => throw new NotImplementedException("LinkedList.AddFirst");
    public LinkedListNode<T> AddLast(T value) => throw new NotImplementedException("LinkedList.AddLast");
    public void AddLast(LinkedListNode<T> node) => throw new NotImplementedException("LinkedList.AddLast");
    public void Clear() => throw new NotImplementedException("LinkedList.Clear");
    public bool Contains(T value) => throw new NotImplementedException("LinkedList.Contains");
    public void CopyTo(T[] array, int index) => throw new NotImplementedException("LinkedList.CopyTo");
    public LinkedListNode<T> Find(T value) => throw new NotImplementedException("LinkedList.Find");
    public LinkedListNode<T> FindLast(T value) => throw new NotImplementedException("LinkedList.FindLast");
    public LinkedList<T>.Enumerator GetEnumerator() => throw new NotImplementedException("LinkedList.GetEnumerator");
    public bool Remove(T value) => throw new NotImplementedException("LinkedList.Remove");
    public void Remove(LinkedListNode<T> node) => throw new NotImplementedException("LinkedList.Remove");
    public void RemoveFirst() => throw new NotImplementedException("LinkedList.RemoveFirst");
    public void RemoveLast() => throw new NotImplementedException("LinkedList.RemoveLast");
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("LinkedList.GetObjectData");
    public virtual void OnDeserialization(object sender) => throw new NotImplementedException("LinkedList.OnDeserialization");
    bool ICollection<T>.IsReadOnly { get => throw new NotImplementedException(); }
    void ICollection<T>.Add(T item) => throw new NotImplementedException();
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    /// <summary>Enumerator; not done yet.</summary>
    public struct Enumerator : IEnumerator<T>, IDisposable, IEnumerator, ISerializable, IDeserializationCallback
    {
        public T Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
        public void Dispose() => throw new NotImplementedException("Enumerator.Dispose");
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        void IEnumerator.Reset() => throw new NotImplementedException();
        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
        void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
    }
}
