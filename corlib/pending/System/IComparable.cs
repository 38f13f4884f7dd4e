namespace System;

/// <summary>The Comparable contract.</summary>
public interface IComparable
{
    int CompareTo(object obj);
}

/// <summary>The Comparable contract.</summary>
public interface IComparable<in T>
    where T : allows ref struct
{
    int CompareTo(T other);
}
