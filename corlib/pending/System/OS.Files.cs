using System.Runtime.CompilerServices;

namespace System;

internal static unsafe partial class OS
{
    /// <summary>The text of an errno.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string ErrorText(int errno);
}
