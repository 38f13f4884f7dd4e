namespace System.Runtime.CompilerServices;

/// <summary>The base of attributes that hold constants metadata cannot.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public abstract class CustomConstantAttribute : Attribute
{
    public abstract object Value { get; }
}
