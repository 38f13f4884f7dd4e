using System.Buffers;

namespace System.Text;

/// <summary>What the built-in encodings share: they encode and decode one scalar value at a time, and everything else follows.</summary>
internal interface ICoreEncoding
{
    /// <summary>Bytes written for a scalar value; 0 when it cannot be encoded, -1 when the target is too small.</summary>
    int Encode(uint value, Span<byte> target);

    /// <summary>Bytes read; 0 when more are needed; minus the number of bad bytes.</summary>
    int Decode(ReadOnlySpan<byte> source, out uint value);
}

/// <summary>The loops over text and bytes, with their fallbacks.</summary>
internal static class CoreCoder
{
    internal const int TooSmall = -1;

    /// <summary>Encodes, or counts when count is set. Returns the bytes, or TooSmall; keeps a high surrogate at the end in pending unless flush is set.</summary>
    internal static int Encode(Encoding encoding, ICoreEncoding core, ReadOnlySpan<char> chars, Span<byte> bytes, bool count, EncoderFallback fallback, bool flush, ref char pending, out int charsUsed, int offset = 0)
    {
        int written = 0;
        int at = 0;
        charsUsed = 0;
        Span<byte> one = stackalloc byte[8];
        EncoderFallbackBuffer buffer = null;
        while (at < chars.Length || (flush && pending != '\0'))
        {
            uint value;
            int used = 0;
            bool bad = false;
            char c = at < chars.Length ? chars[at] : '\0';
            if (pending != '\0')
            {
                if (at < chars.Length && char.IsLowSurrogate(c))
                {
                    value = (uint)char.ConvertToUtf32(pending, c);
                    used = 1;
                }
                else
                {
                    value = pending;
                    bad = true;
                }
            }
            else if (char.IsHighSurrogate(c))
            {
                if (at + 1 == chars.Length)
                {
                    if (!flush)
                    {
                        pending = c;
                        at++;
                        charsUsed = at;
                        break;
                    }
                    value = c;
                    bad = true;
                    used = 1;
                }
                else if (char.IsLowSurrogate(chars[at + 1]))
                {
                    value = (uint)char.ConvertToUtf32(c, chars[at + 1]);
                    used = 2;
                }
                else
                {
                    value = c;
                    bad = true;
                    used = 1;
                }
            }
            else
            {
                value = c;
                bad = char.IsLowSurrogate(c);
                used = 1;
            }
            if (!bad)
            {
                int n = core.Encode(value, one);
                if (n > 0)
                {
                    if (!count)
                    {
                        if (n > bytes.Length - written)
                            return Stop(encoding, written, at, ref charsUsed);
                        one.Slice(0, n).CopyTo(bytes.Slice(written));
                    }
                    written += n;
                    pending = '\0';
                    at += used;
                    charsUsed = at;
                    continue;
                }
            }
            buffer ??= fallback.CreateFallbackBuffer();
            bool any = value > 0xFFFF
                ? buffer.Fallback((char)(0xD7C0 + (value >> 10)), (char)(0xDC00 + (value & 0x3FF)), offset + at)
                : buffer.Fallback((char)value, offset + at);
            int before = written;
            while (any)
            {
                char r = buffer.GetNextChar();
                if (r == '\0' && buffer.Remaining <= 0)
                    break;
                uint replacement = r;
                if (char.IsHighSurrogate(r))
                    replacement = (uint)char.ConvertToUtf32(r, buffer.GetNextChar());
                int n = core.Encode(replacement, one);
                if (n <= 0)
                    throw new ArgumentException(string.Format(SR.Argument_RecursiveFallback, (int)replacement), "chars");
                if (!count)
                {
                    if (n > bytes.Length - written)
                        return Stop(encoding, before, at, ref charsUsed);
                    one.Slice(0, n).CopyTo(bytes.Slice(written));
                }
                written += n;
                if (buffer.Remaining <= 0)
                    break;
            }
            pending = '\0';
            at += used;
            charsUsed = at;
        }
        return written;
    }

    // The result is smaller than the text; the caller sees that from charsUsed.
    private static int Stop(Encoding encoding, int written, int at, ref int charsUsed)
    {
        charsUsed = at;
        return ~written;
    }

    /// <summary>Decodes, or counts. Returns the characters, or the complement of those that fitted; bytesUsed says how far it read.</summary>
    internal static int Decode(ICoreEncoding core, ReadOnlySpan<byte> bytes, Span<char> chars, bool count, DecoderFallback fallback, bool flush, out int bytesUsed, int offset = 0)
    {
        int written = 0;
        int at = 0;
        DecoderFallbackBuffer buffer = null;
        bytesUsed = 0;
        while (at < bytes.Length)
        {
            int n = core.Decode(bytes.Slice(at), out uint value);
            if (n > 0)
            {
                int need = value > 0xFFFF ? 2 : 1;
                if (!count)
                {
                    if (need > chars.Length - written)
                        return ~written;
                    if (need == 1)
                    {
                        chars[written] = (char)value;
                    }
                    else
                    {
                        chars[written] = (char)(0xD7C0 + (value >> 10));
                        chars[written + 1] = (char)(0xDC00 + (value & 0x3FF));
                    }
                }
                written += need;
                at += n;
                bytesUsed = at;
                continue;
            }
            if (n == 0 && !flush)
                break;
            int bad = n == 0 ? bytes.Length - at : -n;
            buffer ??= fallback.CreateFallbackBuffer();
            int before = written;
            if (buffer.Fallback(bytes.Slice(at, bad).ToArray(), offset + at))
            {
                while (buffer.Remaining > 0)
                {
                    char r = buffer.GetNextChar();
                    if (!count)
                    {
                        if (written == chars.Length)
                            return ~before;
                        chars[written] = r;
                    }
                    written++;
                }
            }
            at += bad;
            bytesUsed = at;
        }
        return written;
    }
}

/// <summary>An encoding over an ICoreEncoding.</summary>
public abstract partial class Encoding
{
    internal static int CountBytes(Encoding e, ICoreEncoding core, ReadOnlySpan<char> chars, int offset = 0)
    {
        char pending = '\0';
        return CoreCoder.Encode(e, core, chars, default, true, e.EncoderFallback, true, ref pending, out _, offset);
    }

    internal static int WriteBytes(Encoding e, ICoreEncoding core, ReadOnlySpan<char> chars, Span<byte> bytes, int offset = 0)
    {
        char pending = '\0';
        int n = CoreCoder.Encode(e, core, chars, bytes, false, e.EncoderFallback, true, ref pending, out _, offset);
        if (n < 0)
            e.ThrowBytesOverflow();
        return n;
    }

    internal static int CountChars(Encoding e, ICoreEncoding core, ReadOnlySpan<byte> bytes, int offset = 0) => CoreCoder.Decode(core, bytes, default, true, e.DecoderFallback, true, out _, offset);

    internal static int WriteChars(Encoding e, ICoreEncoding core, ReadOnlySpan<byte> bytes, Span<char> chars, int offset = 0)
    {
        int n = CoreCoder.Decode(core, bytes, chars, false, e.DecoderFallback, true, out _, offset);
        if (n < 0)
            e.ThrowCharsOverflow();
        return n;
    }
}
