using System;

namespace System.Runtime.CompilerServices;

/// <summary>Is external init; not done yet.</summary>
public static class IsExternalInit
{
}
