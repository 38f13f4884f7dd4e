using System;

namespace System.Collections;

/// <summary>Read only collection base; not done yet.</summary>
public abstract class ReadOnlyCollectionBase : ICollection, IEnumerable
{
    protected ReadOnlyCollectionBase() { }
    protected ArrayList InnerList { get => throw new NotImplementedException("ReadOnlyCollectionBase.InnerList"); }
    public virtual int Count { get => throw new NotImplementedException("ReadOnlyCollectionBase.Count"); }
    public virtual IEnumerator GetEnumerator() => throw new NotImplementedException("ReadOnlyCollectionBase.GetEnumerator");
    void ICollection.CopyTo(Array array, int index) => throw new NotImplementedException();
    object ICollection.SyncRoot { get => throw new NotImplementedException(); }
    bool ICollection.IsSynchronized { get => throw new NotImplementedException(); }
}
