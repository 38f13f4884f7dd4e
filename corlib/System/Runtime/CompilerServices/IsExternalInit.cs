namespace System.Runtime.CompilerServices;

/// <summary>Modifier of init-only setters.</summary>
public static class IsExternalInit
{
}
