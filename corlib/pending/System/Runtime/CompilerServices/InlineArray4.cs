using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array4; not done yet.</summary>
public struct InlineArray4<T>
{
}
