using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array6; not done yet.</summary>
public struct InlineArray6<T>
{
}
