using System;
using System.Collections.Generic;

namespace System.Linq;

/// <summary>The Grouping contract.</summary>
public interface IGrouping<out TKey, out TElement> : IEnumerable<TElement>
{
    TKey Key { get; }
}
