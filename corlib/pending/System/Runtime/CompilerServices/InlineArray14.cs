using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array14; not done yet.</summary>
public struct InlineArray14<T>
{
}
