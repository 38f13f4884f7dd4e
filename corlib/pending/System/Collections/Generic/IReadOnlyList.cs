using System;

namespace System.Collections.Generic;

/// <summary>The Read only list contract.</summary>
public interface IReadOnlyList<out T> : IReadOnlyCollection<T>
{
    T this[int index] { get; }
}
