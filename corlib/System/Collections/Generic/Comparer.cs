namespace System.Collections.Generic;

/// <summary>A base for comparers, and the default order of T.</summary>
public abstract class Comparer<T> : IComparer, IComparer<T>
{
    private static Comparer<T> s_default;

    /// <summary>The order that T's own IComparable gives.</summary>
    public static Comparer<T> Default => s_default ??= new DefaultComparer<T>();

    /// <summary>A comparer that calls a delegate.</summary>
    public static Comparer<T> Create(Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonComparer<T>(comparison);
    }

    public abstract int Compare(T x, T y);

    int IComparer.Compare(object x, object y)
    {
        if (x == null) return y == null ? 0 : -1;
        if (y == null) return 1;
        if (x is T a && y is T b) return Compare(a, b);
        throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
    }
}

internal sealed class DefaultComparer<T> : Comparer<T>
{
    public override int Compare(T x, T y)
    {
        if (x == null) return y == null ? 0 : -1;
        if (y == null) return 1;
        if (x is IComparable<T> typed) return typed.CompareTo(y);
        if (x is IComparable untyped) return untyped.CompareTo(y);
        if (y is IComparable other) return -other.CompareTo(x);
        throw new ArgumentException("At least one object must implement IComparable.");
    }

    public override bool Equals(object obj) => obj is DefaultComparer<T>;
    public override int GetHashCode() => typeof(T).GetHashCode();
}

internal sealed class ComparisonComparer<T>(Comparison<T> comparison) : Comparer<T>
{
    public override int Compare(T x, T y) => comparison(x, y);
}
