namespace System.Collections.Generic;

/// <summary>A base for equality comparers, and the default equality of T.</summary>
public abstract class EqualityComparer<T> : IEqualityComparer, IEqualityComparer<T>
{
    private static EqualityComparer<T> s_default;

    /// <summary>Equality as T's own IEquatable or Equals gives it.</summary>
    public static EqualityComparer<T> Default => s_default ??= new DefaultEqualityComparer<T>();

    /// <summary>A comparer that calls delegates; without a hash delegate, hashing is not supported.</summary>
    public static EqualityComparer<T> Create(Func<T, T, bool> equals, Func<T, int> getHashCode = null)
    {
        ArgumentNullException.ThrowIfNull(equals);
        return new DelegateEqualityComparer<T>(equals, getHashCode);
    }

    public abstract bool Equals(T x, T y);
    public abstract int GetHashCode(T obj);

    internal virtual int IndexOf(T[] array, T value, int startIndex, int count)
    {
        for (int i = startIndex; i < startIndex + count; i++)
            if (Equals(array[i], value)) return i;
        return -1;
    }

    internal virtual int LastIndexOf(T[] array, T value, int startIndex, int count)
    {
        for (int i = startIndex; i > startIndex - count; i--)
            if (Equals(array[i], value)) return i;
        return -1;
    }

    bool IEqualityComparer.Equals(object x, object y)
    {
        if (x == y) return true;
        if (x == null || y == null) return false;
        if (x is T a && y is T b) return Equals(a, b);
        throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
    }

    int IEqualityComparer.GetHashCode(object obj)
    {
        if (obj == null) return 0;
        if (obj is T value) return GetHashCode(value);
        throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
    }
}

internal sealed class DefaultEqualityComparer<T> : EqualityComparer<T>
{
    public override bool Equals(T x, T y)
    {
        if (x == null) return y == null;
        if (y == null) return false;
        if (x is IEquatable<T> typed) return typed.Equals(y);
        return x.Equals(y);
    }

    public override int GetHashCode(T obj) => obj == null ? 0 : obj.GetHashCode();
    public override bool Equals(object obj) => obj is DefaultEqualityComparer<T>;
    public override int GetHashCode() => typeof(T).GetHashCode();
}

internal sealed class DelegateEqualityComparer<T>(Func<T, T, bool> equals, Func<T, int> getHashCode) : EqualityComparer<T>
{
    public override bool Equals(T x, T y) => equals(x, y);
    public override int GetHashCode(T obj) => getHashCode == null ? throw new NotSupportedException() : getHashCode(obj);
}

/// <summary>Equality by reference.</summary>
public sealed class ReferenceEqualityComparer : IEqualityComparer<object>, IEqualityComparer
{
    private ReferenceEqualityComparer() { }
    public static ReferenceEqualityComparer Instance { get; } = new ReferenceEqualityComparer();
    public new bool Equals(object x, object y) => ReferenceEquals(x, y);
    public int GetHashCode(object obj) => Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
}
