using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array7; not done yet.</summary>
public struct InlineArray7<T>
{
}
