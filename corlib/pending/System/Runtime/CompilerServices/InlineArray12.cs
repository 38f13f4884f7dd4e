using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array12; not done yet.</summary>
public struct InlineArray12<T>
{
}
