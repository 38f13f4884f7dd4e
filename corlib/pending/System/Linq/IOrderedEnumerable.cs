using System;
using System.Collections.Generic;

namespace System.Linq;

/// <summary>The Ordered enumerable contract.</summary>
public interface IOrderedEnumerable<out TElement> : IEnumerable<TElement>
{
    IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending);
}
