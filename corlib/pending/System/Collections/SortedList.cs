using System;

namespace System.Collections;

/// <summary>Sorted list; not done yet.</summary>
public class SortedList : IDictionary, ICollection, IEnumerable, ICloneable
{
    public SortedList() { throw new NotImplementedException("SortedList"); }
    public SortedList(int initialCapacity) { throw new NotImplementedException("SortedList"); }
    public SortedList(IComparer comparer) { throw new NotImplementedException("SortedList"); }
    public SortedList(IComparer comparer, int capacity) { throw new NotImplementedException("SortedList"); }
    public SortedList(IDictionary d) { throw new NotImplementedException("SortedList"); }
    public SortedList(IDictionary d, IComparer comparer) { throw new NotImplementedException("SortedList"); }
    public virtual int Capacity { get => throw new NotImplementedException("SortedList.Capacity"); set => throw new NotImplementedException("SortedList.Capacity"); }
    public virtual int Count { get => throw new NotImplementedException("SortedList.Count"); }
    public virtual ICollection Keys { get => throw new NotImplementedException("SortedList.Keys"); }
    public virtual ICollection Values { get => throw new NotImplementedException("SortedList.Values"); }
    public virtual bool IsReadOnly { get => throw new NotImplementedException("SortedList.IsReadOnly"); }
    public virtual bool IsFixedSize { get => throw new NotImplementedException("SortedList.IsFixedSize"); }
    public virtual bool IsSynchronized { get => throw new NotImplementedException("SortedList.IsSynchronized"); }
    public virtual object SyncRoot { get => throw new NotImplementedException("SortedList.SyncRoot"); }
    public virtual object this[object key] { get => throw new NotImplementedException("SortedList.Item"); set => throw new NotImplementedException("SortedList.Item"); }
    public virtual void Add(object key, object value) => throw new NotImplementedException("SortedList.Add");
    public virtual void Clear() => throw new NotImplementedException("SortedList.Clear");
    public virtual object Clone() => throw new NotImplementedException("SortedList.Clone");
    public virtual bool Contains(object key) => throw new NotImplementedException("SortedList.Contains");
    public virtual bool ContainsKey(object key) => throw new NotImplementedException("SortedList.ContainsKey");
    public virtual bool ContainsValue(object value) => throw new NotImplementedException("SortedList.ContainsValue");
    public virtual void CopyTo(Array array, int arrayIndex) => throw new NotImplementedException("SortedList.CopyTo");
    public virtual object GetByIndex(int index) => throw new NotImplementedException("SortedList.GetByIndex");
    public virtual IDictionaryEnumerator GetEnumerator() => throw new NotImplementedException("SortedList.GetEnumerator");
    public virtual object GetKey(int index) => throw new NotImplementedException("SortedList.GetKey");
    public virtual IList GetKeyList() => throw new NotImplementedException("SortedList.GetKeyList");
    public virtual IList GetValueList() => throw new NotImplementedException("SortedList.GetValueList");
    public virtual int IndexOfKey(object key) => throw new NotImplementedException("SortedList.IndexOfKey");
    public virtual int IndexOfValue(object value) => throw new NotImplementedException("SortedList.IndexOfValue");
    public virtual void RemoveAt(int index) => throw new NotImplementedException("SortedList.RemoveAt");
    public virtual void Remove(object key) => throw new NotImplementedException("SortedList.Remove");
    public virtual void SetByIndex(int index, object value) => throw new NotImplementedException("SortedList.SetByIndex");
    public static SortedList Synchronized(SortedList list) => throw new NotImplementedException("SortedList.Synchronized");
    public virtual void TrimToSize() => throw new NotImplementedException("SortedList.TrimToSize");
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
