namespace System;

/// <summary>The Equatable contract.</summary>
public interface IEquatable<T>
    where T : allows ref struct
{
    bool Equals(T other);
}
