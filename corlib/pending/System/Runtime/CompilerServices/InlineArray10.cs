using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array10; not done yet.</summary>
public struct InlineArray10<T>
{
}
