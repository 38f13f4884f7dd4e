using System;
using System.Collections;
using System.Collections.ObjectModel;

namespace System.Collections.Generic;

/// <summary>List; not done yet.</summary>
public class List<T> : IList<T>, ICollection<T>, IEnumerable<T>, IEnumerable, IList, ICollection, IReadOnlyList<T>, IReadOnlyCollection<T>
{
    internal T[] _items;
    internal int _size;

    public List() { throw new NotImplementedException("List"); }
    public List(int capacity) { throw new NotImplementedException("List"); }
    public List(IEnumerable<T> collection) { throw new NotImplementedException("List"); }
    public int Capacity { get => throw new NotImplementedException("List.Capacity"); set => throw new NotImplementedException("List.Capacity"); }
    public int Count { get => throw new NotImplementedException("List.Count"); }
    public T this[int index] { get => throw new NotImplementedException("List.Item"); set => throw new NotImplementedException("List.Item"); }
    public void Add(T item) => throw new NotImplementedException("List.Add");
    public void AddRange(IEnumerable<T> collection) => throw new NotImplementedException("List.AddRange");
    public ReadOnlyCollection<T> AsReadOnly() => throw new NotImplementedException("List.AsReadOnly");
    public int BinarySearch(int index, int count, T item, IComparer<T> comparer) => throw new NotImplementedException("List.BinarySearch");
    public int BinarySearch(T item) => throw new NotImplementedException("List.BinarySearch");
    public int BinarySearch(T item, IComparer<T> comparer) => throw new NotImplementedException("List.BinarySearch");
    public void Clear() => throw new NotImplementedException("List.Clear");
    public bool Contains(T item) => throw new NotImplementedException("List.Contains");
    public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter) => throw new NotImplementedException("List.ConvertAll");
    public void CopyTo(T[] array) => throw new NotImplementedException("List.CopyTo");
    public void CopyTo(int index, T[] array, int arrayIndex, int count) => throw new NotImplementedException("List.CopyTo");
    public void CopyTo(T[] array, int arrayIndex) => throw new NotImplementedException("List.CopyTo");
    public int EnsureCapacity(int capacity) => throw new NotImplementedException("List.EnsureCapacity");
    public bool Exists(Predicate<T> match) => throw new NotImplementedException("List.Exists");
    public T Find(Predicate<T> match) => throw new NotImplementedException("List.Find");
    public List<T> FindAll(Predicate<T> match) => throw new NotImplementedException("List.FindAll");
    public int FindIndex(Predicate<T> match) => throw new NotImplementedException("List.FindIndex");
    public int FindIndex(int startIndex, Predicate<T> match) => throw new NotImplementedException("List.FindIndex");
    public int FindIndex(int startIndex, int count, Predicate<T> match) => throw new NotImplementedException("List.FindIndex");
    public T FindLast(Predicate<T> match) => throw new NotImplementedException("List.FindLast");
    public int FindLastIndex(Predicate<T> match) => throw new NotImplementedException("List.FindLastIndex");
    public int FindLastIndex(int startIndex, Predicate<T> match) => throw new NotImplementedException("List.FindLastIndex");
    public int FindLastIndex(int startIndex, int count, Predicate<T> match) => throw new NotImplementedException("List.FindLastIndex");
    public void ForEach(Action<T> action) => throw new NotImplementedException("List.ForEach");
    public List<T>.Enumerator GetEnumerator() => throw new NotImplementedException("List.GetEnumerator");
    public List<T> GetRange(int index, int count) => throw new NotImplementedException("List.GetRange");
    public List<T> Slice(int start, int length) => throw new NotImplementedException("List.Slice");
    public int IndexOf(T item) => throw new NotImplementedException("List.IndexOf");
    public int IndexOf(T item, int index) => throw new NotImplementedException("List.IndexOf");
    public int IndexOf(T item, int index, int count) => throw new NotImplementedException("List.IndexOf");
    public void Insert(int index, T item) => throw new NotImplementedException("List.Insert");
    public void InsertRange(int index, IEnumerable<T> collection) => throw new NotImplementedException("List.InsertRange");
    public int LastIndexOf(T item) => throw new NotImplementedException("List.LastIndexOf");
    public int LastIndexOf(T item, int index) => throw new NotImplementedException("List.LastIndexOf");
    public int LastIndexOf(T item, int index, int count) => throw new NotImplementedException("List.LastIndexOf");
    public bool Remove(T item) => throw new NotImplementedException("List.Remove");
    public int RemoveAll(Predicate<T> match) => throw new NotImplementedException("List.RemoveAll");
    public void RemoveAt(int index) => throw new NotImplementedException("List.RemoveAt");
    public void RemoveRange(int index, int count) => throw new NotImplementedException("List.RemoveRange");
    public void Reverse() => throw new NotImplementedException("List.Reverse");
    public void Reverse(int index, int count) => throw new NotImplementedException("List.Reverse");
    public void Sort() => throw new NotImplementedException("List.Sort");
    public void Sort(IComparer<T> comparer) => throw new NotImplementedException("List.Sort");
    public void Sort(int index, int count, IComparer<T> comparer) => throw new NotImplementedException("List.Sort");
    public void Sort(Comparison<T> comparison) => throw new NotImplementedException("List.Sort");
    public T[] ToArray() => throw new NotImplementedException("List.ToArray");
    public void TrimExcess() => throw new NotImplementedException("List.TrimExcess");
    public bool TrueForAll(Predicate<T> match) => throw new NotImplementedException("List.TrueForAll");
    bool ICollection<T>.IsReadOnly { get => throw new NotImplementedException(); }
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    bool IList.IsFixedSize { get => throw new NotImplementedException(); }
    bool IList.IsReadOnly { get => throw new NotImplementedException(); }
    object IList.this[int index] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
    int IList.Add(object value) => throw new NotImplementedException();
    bool IList.Contains(object value) => throw new NotImplementedException();
    int IList.IndexOf(object value) => throw new NotImplementedException();
    void IList.Insert(int index, object value) => throw new NotImplementedException();
    void IList.Remove(object value) => throw new NotImplementedException();
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    /// <summary>Enumerator; not done yet.</summary>
    public struct Enumerator : IEnumerator<T>, IDisposable, IEnumerator
    {
        public T Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public void Dispose() => throw new NotImplementedException("Enumerator.Dispose");
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
        object IEnumerator.Current { get => throw new NotImplementedException(); }
        void IEnumerator.Reset() => throw new NotImplementedException();
    }
}
