using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array16; not done yet.</summary>
public struct InlineArray16<T>
{
}
