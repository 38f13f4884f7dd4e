using System;
using System.Collections;
using System.Runtime.Serialization;

namespace System.Collections.Specialized;

/// <summary>Name value collection; not done yet.</summary>
public class NameValueCollection : NameObjectCollectionBase
{
    public NameValueCollection() { throw new NotImplementedException("NameValueCollection"); }
    public NameValueCollection(NameValueCollection col) { throw new NotImplementedException("NameValueCollection"); }
    public NameValueCollection(IHashCodeProvider hashProvider, IComparer comparer) { throw new NotImplementedException("NameValueCollection"); }
    public NameValueCollection(int capacity) { throw new NotImplementedException("NameValueCollection"); }
    public NameValueCollection(IEqualityComparer equalityComparer) { throw new NotImplementedException("NameValueCollection"); }
    public NameValueCollection(int capacity, IEqualityComparer equalityComparer) { throw new NotImplementedException("NameValueCollection"); }
    public NameValueCollection(int capacity, NameValueCollection col) { throw new NotImplementedException("NameValueCollection"); }
    public NameValueCollection(int capacity, IHashCodeProvider hashProvider, IComparer comparer) { throw new NotImplementedException("NameValueCollection"); }
    protected NameValueCollection(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("NameValueCollection"); }
    public string this[string name] { get => throw new NotImplementedException("NameValueCollection.Item"); set => throw new NotImplementedException("NameValueCollection.Item"); }
    public string this[int index] { get => throw new NotImplementedException("NameValueCollection.Item"); }
    public virtual string[] AllKeys { get => throw new NotImplementedException("NameValueCollection.AllKeys"); }
    protected void InvalidateCachedArrays() => throw new NotImplementedException("NameValueCollection.InvalidateCachedArrays");
    public void Add(NameValueCollection c) => throw new NotImplementedException("NameValueCollection.Add");
    public virtual void Clear() => throw new NotImplementedException("NameValueCollection.Clear");
    public void CopyTo(Array dest, int index) => throw new NotImplementedException("NameValueCollection.CopyTo");
    public bool HasKeys() => throw new NotImplementedException("NameValueCollection.HasKeys");
    public virtual void Add(string name, string value) => throw new NotImplementedException("NameValueCollection.Add");
    public virtual string Get(string name) => throw new NotImplementedException("NameValueCollection.Get");
    public virtual string[] GetValues(string name) => throw new NotImplementedException("NameValueCollection.GetValues");
    public virtual void Set(string name, string value) => throw new NotImplementedException("NameValueCollection.Set");
    public virtual void Remove(string name) => throw new NotImplementedException("NameValueCollection.Remove");
    public virtual string Get(int index) => throw new NotImplementedException("NameValueCollection.Get");
    public virtual string[] GetValues(int index) => throw new NotImplementedException("NameValueCollection.GetValues");
    public virtual string GetKey(int index) => throw new NotImplementedException("NameValueCollection.GetKey");
}
