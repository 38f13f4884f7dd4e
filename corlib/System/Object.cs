using System.Runtime.CompilerServices;

namespace System;

/// <summary>The root of every type.</summary>
public class Object
{
    /// <summary>Creates an object without state.</summary>
    public Object() { }

    ~Object() { }

    /// <summary>The exact type of this instance.</summary>
    [Intrinsic]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern Type GetType();

    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern object Clone(object value);

    /// <summary>A new object of the same type with the same field values.</summary>
    protected object MemberwiseClone() => Clone(this);

    internal object CloneBox() => Clone(this);

    /// <summary>The full name of the instance's type, unless overridden.</summary>
    public virtual string ToString() => GetType().ToString();

    /// <summary>Identity, unless overridden.</summary>
    public virtual bool Equals(object obj) => this == obj;

    /// <summary>Equality of two objects that may be null; asks <paramref name="objA"/> when they are not identical.</summary>
    public static bool Equals(object objA, object objB)
    {
        if (objA == objB)
            return true;
        if (objA == null || objB == null)
            return false;
        return objA.Equals(objB);
    }

    /// <summary>Whether both are the same object, or both null.</summary>
    [NonVersionable]
    public static bool ReferenceEquals(object objA, object objB) => objA == objB;

    /// <summary>A hash of the identity, stable during the object's life.</summary>
    public virtual int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
