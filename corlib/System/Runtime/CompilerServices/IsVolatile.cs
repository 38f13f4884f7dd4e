namespace System.Runtime.CompilerServices;

/// <summary>Modifier of volatile fields.</summary>
public static class IsVolatile
{
}
