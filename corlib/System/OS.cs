using System.Runtime.CompilerServices;
using System.Text;

namespace System;

/// <summary>The operating system, seen through thin calls: a negative result is an errno.</summary>
internal static unsafe partial class OS
{
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string GetEnvironment(string name);
    /// <summary>"NAME=value" strings.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string[] GetEnvironmentAll();
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void SetEnvironment(string name, string value);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void Exit(int code);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void Abort();
    /// <summary>100-nanosecond ticks since 0001-01-01 UTC.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern long UtcNowTicks();
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int ProcessorCount();
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int ProcessId();
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void RandomBytes(byte* data, int count);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string[] CommandLine();
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string ProcessPath();
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string MachineName();
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string UserName();
    /// <summary>The kernel's release, "6.8.0-45-generic".</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string KernelRelease();
}
