using System.Runtime.CompilerServices;

namespace System;

internal static unsafe partial class OS
{
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void WriteText(int descriptor, string text, string end);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern bool IsTerminal(int descriptor);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int TerminalSize(ref int columns, ref int rows);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int TerminalMode(int mode);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int PollFile(int descriptor, int timeout);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern long MonotonicNanoseconds();
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern long ThreadCpuNanoseconds();

    /// <summary>Writes a text as UTF-8.</summary>
    internal static void WriteText(int descriptor, string text) => WriteText(descriptor, text, null);
}
