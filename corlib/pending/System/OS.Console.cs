using System.Runtime.CompilerServices;

namespace System;

internal static unsafe partial class OS
{
    /// <summary>Writes bytes; may write fewer. Blocks.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int Write(int fd, byte* data, int count);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int Read(int fd, byte* data, int count);
    /// <summary>Nanoseconds of a clock that only moves forward.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern long MonotonicNanoseconds();
    /// <summary>Writes a text as UTF-8, whole.</summary>
    internal static void WriteText(int fd, string text)
    {
        byte* buffer = stackalloc byte[1024];
        int used = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (used > 1024 - 4)
            {
                WriteAll(fd, buffer, used);
                used = 0;
            }
            int c = text[i];
            if (c < 0x80)
            {
                buffer[used++] = (byte)c;
                continue;
            }
            if (c < 0x800)
            {
                buffer[used++] = (byte)(0xC0 | c >> 6);
                buffer[used++] = (byte)(0x80 | c & 0x3F);
                continue;
            }
            if ((c & 0xFC00) == 0xD800 && i + 1 < text.Length && (text[i + 1] & 0xFC00) == 0xDC00)
            {
                c = ((c - 0xD800) << 10) + (text[++i] - 0xDC00) + 0x10000;
                buffer[used++] = (byte)(0xF0 | c >> 18);
                buffer[used++] = (byte)(0x80 | c >> 12 & 0x3F);
                buffer[used++] = (byte)(0x80 | c >> 6 & 0x3F);
                buffer[used++] = (byte)(0x80 | c & 0x3F);
                continue;
            }
            if ((c & 0xF800) == 0xD800)
                c = 0xFFFD;
            buffer[used++] = (byte)(0xE0 | c >> 12);
            buffer[used++] = (byte)(0x80 | c >> 6 & 0x3F);
            buffer[used++] = (byte)(0x80 | c & 0x3F);
        }
        WriteAll(fd, buffer, used);
    }

    internal static void WriteAll(int fd, byte* data, int count)
    {
        while (count > 0)
        {
            int n = Write(fd, data, count);
            if (n <= 0)
            {
                const int interrupted = 4;
                if (n == -interrupted)
                    continue;
                return;
            }
            data += n;
            count -= n;
        }
    }
}
