namespace System.Runtime.CompilerServices;

/// <summary>Marks what the compiler of CIL expands itself.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property, Inherited = false)]
internal sealed class IntrinsicAttribute : Attribute
{
}
