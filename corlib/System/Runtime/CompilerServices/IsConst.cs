namespace System.Runtime.CompilerServices;

/// <summary>Modifier of constant signatures.</summary>
public static class IsConst
{
}
