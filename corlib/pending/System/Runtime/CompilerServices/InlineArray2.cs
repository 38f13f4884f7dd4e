using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array2; not done yet.</summary>
public struct InlineArray2<T>
{
}
