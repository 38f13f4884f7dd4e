using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array15; not done yet.</summary>
public struct InlineArray15<T>
{
}
