using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Linq;

/// <summary>Lookup; not done yet.</summary>
public class Lookup<TKey, TElement> : ILookup<TKey, TElement>, IEnumerable<IGrouping<TKey, TElement>>, IEnumerable
{
    internal Lookup() { }
    public int Count { get => throw new NotImplementedException("Lookup.Count"); }
    public IEnumerable<TElement> this[TKey key] { get => throw new NotImplementedException("Lookup.Item"); }
    public bool Contains(TKey key) => throw new NotImplementedException("Lookup.Contains");
    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => throw new NotImplementedException("Lookup.GetEnumerator");
    public IEnumerable<TResult> ApplyResultSelector<TResult>(Func<TKey, IEnumerable<TElement>, TResult> resultSelector) => throw new NotImplementedException("Lookup.ApplyResultSelector");
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
