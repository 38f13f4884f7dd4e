using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Runtime.CompilerServices;

/// <summary>Conditional weak table; not done yet.</summary>
public sealed class ConditionalWeakTable<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable
        where TKey : class
        where TValue : class
{
    public ConditionalWeakTable() { throw new NotImplementedException("ConditionalWeakTable"); }
    public bool TryGetValue(TKey key, out TValue value) => throw new NotImplementedException("ConditionalWeakTable.TryGetValue");
    public void Add(TKey key, TValue value) => throw new NotImplementedException("ConditionalWeakTable.Add");
    public bool TryAdd(TKey key, TValue value) => throw new NotImplementedException("ConditionalWeakTable.TryAdd");
    public void AddOrUpdate(TKey key, TValue value) => throw new NotImplementedException("ConditionalWeakTable.AddOrUpdate");
    public bool Remove(TKey key) => throw new NotImplementedException("ConditionalWeakTable.Remove");
    public bool Remove(TKey key, out TValue value) => throw new NotImplementedException("ConditionalWeakTable.Remove");
    public void Clear() => throw new NotImplementedException("ConditionalWeakTable.Clear");
    public TValue GetOrAdd(TKey key, TValue value) => throw new NotImplementedException("ConditionalWeakTable.GetOrAdd");
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory) => throw new NotImplementedException("ConditionalWeakTable.GetOrAdd");
    public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument)
        where TArg : allows ref struct => throw new NotImplementedException("ConditionalWeakTable.GetOrAdd");
    public TValue GetValue(TKey key, ConditionalWeakTable<TKey, TValue>.CreateValueCallback createValueCallback) => throw new NotImplementedException("ConditionalWeakTable.GetValue");
    public TValue GetOrCreateValue(TKey key) => throw new NotImplementedException("ConditionalWeakTable.GetOrCreateValue");
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    /// <summary>Create value callback: a method with this signature.</summary>
    public delegate TValue CreateValueCallback(TKey key);
}
