using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A value type that may also be null. Boxing gives null or the boxed value.</summary>
[Serializable]
[NonVersionable]
public partial struct Nullable<T> where T : struct
{
    private readonly bool hasValue;
    internal T value;

    /// <summary>A value that is not null.</summary>
    public Nullable(T value)
    {
        this.value = value;
        hasValue = true;
    }

    /// <summary>False for null.</summary>
    public readonly bool HasValue => hasValue;

    /// <summary>The value. Throws InvalidOperationException for null.</summary>
    public readonly T Value
    {
        get
        {
            if (!hasValue)
                ThrowHelper.InvalidOperation(SR.InvalidOperation_NoValue);
            return value;
        }
    }

    /// <summary>The value, or zero bits for null.</summary>
    public readonly T GetValueOrDefault() => value;

    /// <summary>The value, or <paramref name="defaultValue"/> for null.</summary>
    public readonly T GetValueOrDefault(T defaultValue) => hasValue ? value : defaultValue;

    /// <inheritdoc/>
    public override bool Equals(object other)
    {
        if (!hasValue)
            return other == null;
        return other != null && value.Equals(other);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => hasValue ? value.GetHashCode() : 0;

    /// <summary>The value's text, or the empty string for null.</summary>
    public override string ToString() => hasValue ? value.ToString() : "";

    public static implicit operator T?(T value) => new T?(value);

    public static explicit operator T(T? value) => value.Value;
}

/// <summary>Comparison and inspection of nullable values.</summary>
public static class Nullable
{
    /// <summary>Null sorts before any value.</summary>
    public static int Compare<T>(T? n1, T? n2) where T : struct
    {
        if (n1.HasValue)
            return n2.HasValue ? Comparer<T>.Default.Compare(n1.value, n2.value) : 1;
        return n2.HasValue ? -1 : 0;
    }

    /// <summary>Two nulls are equal.</summary>
    public static bool Equals<T>(T? n1, T? n2) where T : struct
    {
        if (n1.HasValue)
            return n2.HasValue && EqualityComparer<T>.Default.Equals(n1.value, n2.value);
        return !n2.HasValue;
    }

    /// <summary>The T of a closed Nullable&lt;T&gt;, or null for any other type.</summary>
    public static Type GetUnderlyingType(Type nullableType)
    {
        ArgumentNullException.ThrowIfNull(nullableType);
        if (nullableType.IsGenericType && !nullableType.IsGenericTypeDefinition && nullableType.GetGenericTypeDefinition() == typeof(Nullable<>))
            return nullableType.GetGenericArguments()[0];
        return null;
    }

    /// <summary>A reference to the value, whether or not it is set.</summary>
    public static ref readonly T GetValueRefOrDefaultRef<T>(ref readonly T? nullable) where T : struct
        => ref Unsafe.AsRef(in nullable).value;
}
