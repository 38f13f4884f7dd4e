namespace System.Runtime.CompilerServices;

/// <summary>Marks members whose shape is fixed for ever.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class NonVersionableAttribute : Attribute
{
}
