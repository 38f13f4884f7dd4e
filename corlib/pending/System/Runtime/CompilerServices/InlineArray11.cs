using System;

namespace System.Runtime.CompilerServices;

/// <summary>Inline array11; not done yet.</summary>
public struct InlineArray11<T>
{
}
