using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array5; not done yet.</summary>
public struct InlineArray5<T>
{
}
