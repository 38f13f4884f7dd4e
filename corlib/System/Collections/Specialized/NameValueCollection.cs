using System.Collections.Generic;
using System.Runtime.Serialization;

namespace System.Collections.Specialized;

/// <summary>Names with one or more strings each.</summary>
public class NameValueCollection : NameObjectCollectionBase
{
    public NameValueCollection() { }
    public NameValueCollection(NameValueCollection col) : base(StringComparer.InvariantCultureIgnoreCase) => Add(col);
    [Obsolete] public NameValueCollection(IHashCodeProvider hashProvider, IComparer comparer) : base(hashProvider, comparer) { }
    public NameValueCollection(int capacity) : base(capacity) { }
    public NameValueCollection(IEqualityComparer equalityComparer) : base(equalityComparer) { }
    public NameValueCollection(int capacity, IEqualityComparer equalityComparer) : base(capacity, equalityComparer) { }

    public NameValueCollection(int capacity, NameValueCollection col) : base(capacity)
    {
        ArgumentNullException.ThrowIfNull(col);
        Add(col);
    }

    [Obsolete] public NameValueCollection(int capacity, IHashCodeProvider hashProvider, IComparer comparer) : base(capacity, hashProvider, comparer) { }
    protected NameValueCollection(SerializationInfo info, StreamingContext context) : base(info, context) { }

    protected void InvalidateCachedArrays() { }

    private static string Joined(List<string> values) => values == null || values.Count == 0 ? null : values.Count == 1 ? values[0] : string.Join(",", values);

    public void Add(NameValueCollection c)
    {
        ArgumentNullException.ThrowIfNull(c);
        int count = c.Count;
        for (int i = 0; i < count; i++)
        {
            string key = c.GetKey(i);
            string[] values = c.GetValues(i);
            if (values == null) Add(key, null);
            else
                foreach (string value in values) Add(key, value);
        }
    }

    public virtual void Clear()
    {
        if (IsReadOnly) throw new NotSupportedException(SR.NotSupported_ReadOnlyCollection);
        BaseClear();
    }

    public void CopyTo(Array dest, int index)
    {
        ArgumentNullException.ThrowIfNull(dest);
        if (dest.Rank != 1) throw new ArgumentException("Multi dimension array is not supported on this operation.", nameof(dest));
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (dest.Length - index < Count) throw new ArgumentException("Insufficient space in the target location to copy the information.");
        for (int i = 0; i < Count; i++) dest.SetValue(Get(i), index + i);
    }

    public bool HasKeys() => BaseHasKeys();

    public virtual void Add(string name, string value)
    {
        if (IsReadOnly) throw new NotSupportedException(SR.NotSupported_ReadOnlyCollection);
        List<string> values = (List<string>)BaseGet(name);
        if (values != null)
        {
            if (value != null) values.Add(value);
            return;
        }
        values = new List<string>(1);
        if (value != null) values.Add(value);
        BaseAdd(name, values);
    }

    public virtual string Get(string name) => Joined((List<string>)BaseGet(name));
    public virtual string[] GetValues(string name) => BaseGet(name) is List<string> { Count: > 0 } values ? values.ToArray() : null;

    public virtual void Set(string name, string value)
    {
        if (IsReadOnly) throw new NotSupportedException(SR.NotSupported_ReadOnlyCollection);
        List<string> values = new List<string>(1);
        if (value != null) values.Add(value);
        BaseSet(name, values);
    }

    public virtual void Remove(string name) => BaseRemove(name);
    public string this[string name] { get => Get(name); set => Set(name, value); }
    public virtual string Get(int index) => Joined((List<string>)BaseGet(index));
    public virtual string[] GetValues(int index) => BaseGet(index) is List<string> { Count: > 0 } values ? values.ToArray() : null;
    public virtual string GetKey(int index) => BaseGetKey(index);
    public string this[int index] => Get(index);
    public virtual string[] AllKeys => BaseGetAllKeys();
}
