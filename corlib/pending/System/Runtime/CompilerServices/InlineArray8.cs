using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array8; not done yet.</summary>
public struct InlineArray8<T>
{
}
