namespace System;

/// <summary>The base of custom attributes.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = true, AllowMultiple = false)]
[Serializable]
public abstract partial class Attribute
{
    protected Attribute() { }

    /// <summary>Identifies the attribute's kind; the type itself unless overridden.</summary>
    public virtual object TypeId => GetType();

    /// <summary>Whether two attributes are considered the same when matching.</summary>
    public virtual bool Match(object obj) => Equals(obj);

    /// <summary>Whether all values are the type's defaults.</summary>
    public virtual bool IsDefaultAttribute() => false;
}
