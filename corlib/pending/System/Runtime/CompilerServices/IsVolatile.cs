using System;

namespace System.Runtime.CompilerServices;

/// <summary>Is volatile; not done yet.</summary>
public static class IsVolatile
{
}
