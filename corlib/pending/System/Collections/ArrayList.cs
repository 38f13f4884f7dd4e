using System;

namespace System.Collections;

/// <summary>Array list; not done yet.</summary>
public class ArrayList : IList, ICollection, IEnumerable, ICloneable
{
    public ArrayList() { throw new NotImplementedException("ArrayList"); }
    public ArrayList(int capacity) { throw new NotImplementedException("ArrayList"); }
    public ArrayList(ICollection c) { throw new NotImplementedException("ArrayList"); }
    public virtual int Capacity { get => throw new NotImplementedException("ArrayList.Capacity"); set => throw new NotImplementedException("ArrayList.Capacity"); }
    public virtual int Count { get => throw new NotImplementedException("ArrayList.Count"); }
    public virtual bool IsFixedSize { get => throw new NotImplementedException("ArrayList.IsFixedSize"); }
    public virtual bool IsReadOnly { get => throw new NotImplementedException("ArrayList.IsReadOnly"); }
    public virtual bool IsSynchronized { get => throw new NotImplementedException("ArrayList.IsSynchronized"); }
    public virtual object SyncRoot { get => throw new NotImplementedException("ArrayList.SyncRoot"); }
    public virtual object this[int index] { get => throw new NotImplementedException("ArrayList.Item"); set => throw new NotImplementedException("ArrayList.Item"); }
    public static ArrayList Adapter(IList list) => throw new NotImplementedException("ArrayList.Adapter");
    public virtual int Add(object value) => throw new NotImplementedException("ArrayList.Add");
    public virtual void AddRange(ICollection c) => throw new NotImplementedException("ArrayList.AddRange");
    public virtual int BinarySearch(int index, int count, object value, IComparer comparer) => throw new NotImplementedException("ArrayList.BinarySearch");
    public virtual int BinarySearch(object value) => throw new NotImplementedException("ArrayList.BinarySearch");
    public virtual int BinarySearch(object value, IComparer comparer) => throw new NotImplementedException("ArrayList.BinarySearch");
    public virtual void Clear() => throw new NotImplementedException("ArrayList.Clear");
    public virtual object Clone() => throw new NotImplementedException("ArrayList.Clone");
    public virtual bool Contains(object item) => throw new NotImplementedException("ArrayList.Contains");
    public virtual void CopyTo(Array array) => throw new NotImplementedException("ArrayList.CopyTo");
    public virtual void CopyTo(Array array, int arrayIndex) => throw new NotImplementedException("ArrayList.CopyTo");
    public virtual void CopyTo(int index, Array array, int arrayIndex, int count) => throw new NotImplementedException("ArrayList.CopyTo");
    public static IList FixedSize(IList list) => throw new NotImplementedException("ArrayList.FixedSize");
    public static ArrayList FixedSize(ArrayList list) => throw new NotImplementedException("ArrayList.FixedSize");
    public virtual IEnumerator GetEnumerator() => throw new NotImplementedException("ArrayList.GetEnumerator");
    public virtual IEnumerator GetEnumerator(int index, int count) => throw new NotImplementedException("ArrayList.GetEnumerator");
    public virtual int IndexOf(object value) => throw new NotImplementedException("ArrayList.IndexOf");
    public virtual int IndexOf(object value, int startIndex) => throw new NotImplementedException("ArrayList.IndexOf");
    public virtual int IndexOf(object value, int startIndex, int count) => throw new NotImplementedException("ArrayList.IndexOf");
    public virtual void Insert(int index, object value) => throw new NotImplementedException("ArrayList.Insert");
    public virtual void InsertRange(int index, ICollection c) => throw new NotImplementedException("ArrayList.InsertRange");
    public virtual int LastIndexOf(object value) => throw new NotImplementedException("ArrayList.LastIndexOf");
    public virtual int LastIndexOf(object value, int startIndex) => throw new NotImplementedException("ArrayList.LastIndexOf");
    public virtual int LastIndexOf(object value, int startIndex, int count) => throw new NotImplementedException("ArrayList.LastIndexOf");
    public static IList ReadOnly(IList list) => throw new NotImplementedException("ArrayList.ReadOnly");
    public static ArrayList ReadOnly(ArrayList list) => throw new NotImplementedException("ArrayList.ReadOnly");
    public virtual void Remove(object obj) => throw new NotImplementedException("ArrayList.Remove");
    public virtual void RemoveAt(int index) => throw new NotImplementedException("ArrayList.RemoveAt");
    public virtual void RemoveRange(int index, int count) => throw new NotImplementedException("ArrayList.RemoveRange");
    public static ArrayList Repeat(object value, int count) => throw new NotImplementedException("ArrayList.Repeat");
    public virtual void Reverse() => throw new NotImplementedException("ArrayList.Reverse");
    public virtual void Reverse(int index, int count) => throw new NotImplementedException("ArrayList.Reverse");
    public virtual void SetRange(int index, ICollection c) => throw new NotImplementedException("ArrayList.SetRange");
    public virtual ArrayList GetRange(int index, int count) => throw new NotImplementedException("ArrayList.GetRange");
    public virtual void Sort() => throw new NotImplementedException("ArrayList.Sort");
    public virtual void Sort(IComparer comparer) => throw new NotImplementedException("ArrayList.Sort");
    public virtual void Sort(int index, int count, IComparer comparer) => throw new NotImplementedException("ArrayList.Sort");
    public static IList Synchronized(IList list) => throw new NotImplementedException("ArrayList.Synchronized");
    public static ArrayList Synchronized(ArrayList list) => throw new NotImplementedException("ArrayList.Synchronized");
    public virtual object[] ToArray() => throw new NotImplementedException("ArrayList.ToArray");
    public virtual Array ToArray(Type type) => throw new NotImplementedException("ArrayList.ToArray");
    public virtual void TrimToSize() => throw new NotImplementedException("ArrayList.TrimToSize");
}
