using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array13; not done yet.</summary>
public struct InlineArray13<T>
{
}
