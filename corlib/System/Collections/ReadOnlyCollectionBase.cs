namespace System.Collections;

/// <summary>A base for typed read-only lists of the time before generics.</summary>
[Serializable]
public abstract class ReadOnlyCollectionBase : ICollection
{
    private ArrayList _list;
    protected ArrayList InnerList => _list ??= new ArrayList();
    public virtual int Count => InnerList.Count;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => InnerList.SyncRoot;
    void ICollection.CopyTo(Array array, int index) => InnerList.CopyTo(array, index);
    public virtual IEnumerator GetEnumerator() => InnerList.GetEnumerator();
}
