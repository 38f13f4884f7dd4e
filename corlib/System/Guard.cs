using System.Runtime.CompilerServices;

namespace System;

/// <summary>Checks of arguments that need no generic code.</summary>
internal static class Guard
{
    internal static void Positive(int value, [CallerArgumentExpression(nameof(value))] string name = null)
    {
        if (value <= 0) throw new ArgumentOutOfRangeException(name, value, name + " ('" + value + "') must be a non-negative and non-zero value.");
    }
}
