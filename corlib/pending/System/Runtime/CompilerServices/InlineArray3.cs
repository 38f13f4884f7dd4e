using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array3; not done yet.</summary>
public struct InlineArray3<T>
{
}
