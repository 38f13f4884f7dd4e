using System.Runtime.CompilerServices;

namespace System;

/// <summary>What native interop asks: errno, and where the framework's libraries are.</summary>
internal static unsafe partial class OS
{
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int GetErrno();
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void SetErrno(int value);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string FrameworkPath();

    internal static string[] FrameworkFolders() => FrameworkPath().Split(':', StringSplitOptions.RemoveEmptyEntries);
}
