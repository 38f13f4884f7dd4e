using System.Runtime.CompilerServices;

namespace System.Text;

/// <summary>UTF-8, a scalar value at a time.</summary>
internal static class Utf8Coder
{
    /// <summary>The number of bytes read; 0 when the input ends inside a sequence; minus the length of a maximal bad part.</summary>
    internal static int DecodeOne(ReadOnlySpan<byte> source, out uint value)
    {
        uint b0 = source[0];
        value = b0;
        if (b0 < 0x80)
            return 1;
        if (b0 < 0xC2 || b0 > 0xF4)
            return -1;
        if (source.Length < 2)
            return 0;
        uint b1 = source[1];
        if (b0 < 0xE0)
        {
            if ((b1 & 0xC0) != 0x80)
                return -1;
            value = (b0 & 0x1F) << 6 | (b1 & 0x3F);
            return 2;
        }
        if (b0 < 0xF0)
        {
            uint low = b0 == 0xE0 ? 0xA0u : 0x80u;
            uint high = b0 == 0xED ? 0x9Fu : 0xBFu;
            if (b1 < low || b1 > high)
                return -1;
            if (source.Length < 3)
                return 0;
            uint b2 = source[2];
            if ((b2 & 0xC0) != 0x80)
                return -2;
            value = (b0 & 0x0F) << 12 | (b1 & 0x3F) << 6 | (b2 & 0x3F);
            return 3;
        }
        if (b1 < (b0 == 0xF0 ? 0x90u : 0x80u) || b1 > (b0 == 0xF4 ? 0x8Fu : 0xBFu))
            return -1;
        if (source.Length < 3)
            return 0;
        uint c2 = source[2];
        if ((c2 & 0xC0) != 0x80)
            return -2;
        if (source.Length < 4)
            return 0;
        uint c3 = source[3];
        if ((c3 & 0xC0) != 0x80)
            return -3;
        value = (b0 & 0x07) << 18 | (b1 & 0x3F) << 12 | (c2 & 0x3F) << 6 | (c3 & 0x3F);
        return 4;
    }

    internal static int EncodeOne(uint value, Span<byte> target)
    {
        if (value < 0x80)
        {
            target[0] = (byte)value;
            return 1;
        }
        if (value < 0x800)
        {
            target[0] = (byte)(0xC0 | value >> 6);
            target[1] = (byte)(0x80 | value & 0x3F);
            return 2;
        }
        if (value < 0x10000)
        {
            target[0] = (byte)(0xE0 | value >> 12);
            target[1] = (byte)(0x80 | value >> 6 & 0x3F);
            target[2] = (byte)(0x80 | value & 0x3F);
            return 3;
        }
        target[0] = (byte)(0xF0 | value >> 18);
        target[1] = (byte)(0x80 | value >> 12 & 0x3F);
        target[2] = (byte)(0x80 | value >> 6 & 0x3F);
        target[3] = (byte)(0x80 | value & 0x3F);
        return 4;
    }
}
