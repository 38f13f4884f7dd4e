using System;

namespace System.Runtime.CompilerServices;

/// <summary>Custom constant attribute; not done yet.</summary>
public abstract class CustomConstantAttribute : Attribute
{
    protected CustomConstantAttribute() { }
    public abstract object Value { get; }
}
