using System;

namespace System.Runtime.CompilerServices;

/// <summary>Is const; not done yet.</summary>
public static class IsConst
{
}
