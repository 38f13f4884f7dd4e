using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array9; not done yet.</summary>
public struct InlineArray9<T>
{
}
