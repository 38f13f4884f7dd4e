using System;

namespace System.Collections.Generic;

/// <summary>The Read only collection contract.</summary>
public interface IReadOnlyCollection<out T> : IEnumerable<T>
{
    int Count { get; }
}
