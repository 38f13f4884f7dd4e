using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Text;

/// <summary>UTF-8.</summary>
public class UTF8Encoding : Encoding, ICoreEncoding
{
    private static UTF8Encoding s_noPreamble;

    private readonly bool _preamble;
    private readonly bool _throws;

    internal static UTF8Encoding NoPreamble => s_noPreamble ??= new UTF8Encoding(false);

    public UTF8Encoding() : this(false) { }
    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier) : this(encoderShouldEmitUTF8Identifier, false) { }

    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes) : base(65001)
    {
        _preamble = encoderShouldEmitUTF8Identifier;
        _throws = throwOnInvalidBytes;
        if (throwOnInvalidBytes)
            SetFallbacks(EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        else
            SetFallbacks(new EncoderReplacementFallback("\uFFFD"), new DecoderReplacementFallback("\uFFFD"));
    }

    int ICoreEncoding.Encode(uint value, Span<byte> target) => Utf8Coder.EncodeOne(value, target);
    int ICoreEncoding.Decode(ReadOnlySpan<byte> source, out uint value) => Utf8Coder.DecodeOne(source, out value);

    public override byte[] GetPreamble() => _preamble ? new byte[] { 0xEF, 0xBB, 0xBF } : Array.Empty<byte>();
    public override ReadOnlySpan<byte> Preamble => _preamble ? new byte[] { 0xEF, 0xBB, 0xBF } : default(ReadOnlySpan<byte>);

    public override int GetMaxByteCount(int charCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        long count = ((long)charCount + 1) * Math.Max(EncoderFallback.MaxCharCount, 1) * 3;
        if (count > int.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(charCount), SR.ArgumentOutOfRange_GetByteCountOverflow);
        return (int)count;
    }

    public override int GetMaxCharCount(int byteCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        long count = ((long)byteCount + 1) * Math.Max(DecoderFallback.MaxCharCount, 1);
        if (count > int.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(byteCount), SR.ArgumentOutOfRange_GetCharCountOverflow);
        return (int)count;
    }

    public override bool Equals([NotNullWhen(true)] object value)
        => value is UTF8Encoding e && _preamble == e._preamble && EncoderFallback.Equals(e.EncoderFallback) && DecoderFallback.Equals(e.DecoderFallback);

    public override int GetHashCode() => EncoderFallback.GetHashCode() + DecoderFallback.GetHashCode() + 65001 + (_preamble ? 1 : 0);

    public override int GetByteCount(ReadOnlySpan<char> chars)
    {
        int i = 0;
        int count = 0;
        for (; i < chars.Length; i++)
        {
            char c = chars[i];
            if (c < 0x80)
                count++;
            else if (c < 0x800)
                count += 2;
            else if ((c & 0xF800) != 0xD800)
                count += 3;
            else
            {
                // Only a whole pair is quick; the rest goes through the fallback.
                if (!char.IsHighSurrogate(c) || i + 1 == chars.Length || !char.IsLowSurrogate(chars[i + 1]))
                    return count + CountBytes(this, this, chars.Slice(i), i);
                count += 4;
                i++;
            }
        }
        return count;
    }

    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        int i = 0;
        int n = 0;
        int room = Math.Min(chars.Length, bytes.Length);
        while (i < room && chars[i] < 0x80)
        {
            bytes[i] = (byte)chars[i];
            i++;
        }
        n = i;
        for (; i < chars.Length; i++)
        {
            uint c = chars[i];
            if ((c & 0xF800) == 0xD800)
            {
                if (!char.IsHighSurrogate((char)c) || i + 1 == chars.Length || !char.IsLowSurrogate(chars[i + 1]))
                    return n + WriteBytes(this, this, chars.Slice(i), bytes.Slice(n), i);
                c = (uint)char.ConvertToUtf32((char)c, chars[++i]);
            }
            int need = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (need > bytes.Length - n)
                ThrowBytesOverflow();
            n += Utf8Coder.EncodeOne(c, bytes.Slice(n));
        }
        return n;
    }

    public override int GetCharCount(ReadOnlySpan<byte> bytes)
    {
        int i = 0;
        while (i < bytes.Length && bytes[i] < 0x80)
            i++;
        return i == bytes.Length ? i : i + CountChars(this, this, bytes.Slice(i), i);
    }

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        int i = 0;
        int room = Math.Min(bytes.Length, chars.Length);
        while (i < room && bytes[i] < 0x80)
        {
            chars[i] = (char)bytes[i];
            i++;
        }
        return i == bytes.Length ? i : i + WriteChars(this, this, bytes.Slice(i), chars.Slice(i), i);
    }

    public override int GetByteCount(char[] chars, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(chars);
        CheckRange(chars.Length, index, count);
        return GetByteCount(new ReadOnlySpan<char>(chars, index, count));
    }

    public override int GetByteCount(string chars)
    {
        ArgumentNullException.ThrowIfNull(chars, "s");
        return GetByteCount(chars.AsSpan());
    }

    [CLSCompliant(false)]
    public override unsafe int GetByteCount(char* chars, int count)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return GetByteCount(new ReadOnlySpan<char>(chars, count));
    }

    public override int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        ArgumentNullException.ThrowIfNull(s);
        ArgumentNullException.ThrowIfNull(bytes);
        CheckRange(s.Length, charIndex, charCount);
        if ((uint)byteIndex > (uint)bytes.Length)
            throw new ArgumentOutOfRangeException(nameof(byteIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return GetBytes(s.AsSpan(charIndex, charCount), new Span<byte>(bytes).Slice(byteIndex));
    }

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentNullException.ThrowIfNull(bytes);
        CheckRange(chars.Length, charIndex, charCount);
        if ((uint)byteIndex > (uint)bytes.Length)
            throw new ArgumentOutOfRangeException(nameof(byteIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return GetBytes(new ReadOnlySpan<char>(chars, charIndex, charCount), new Span<byte>(bytes).Slice(byteIndex));
    }

    [CLSCompliant(false)]
    public override unsafe int GetBytes(char* chars, int charCount, byte* bytes, int byteCount)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentNullException.ThrowIfNull(bytes);
        return GetBytes(new ReadOnlySpan<char>(chars, charCount), new Span<byte>(bytes, byteCount));
    }

    public override int GetCharCount(byte[] bytes, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        CheckRange(bytes.Length, index, count);
        return GetCharCount(new ReadOnlySpan<byte>(bytes, index, count));
    }

    [CLSCompliant(false)]
    public override unsafe int GetCharCount(byte* bytes, int count)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return GetCharCount(new ReadOnlySpan<byte>(bytes, count));
    }

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(chars);
        CheckRange(bytes.Length, byteIndex, byteCount);
        if ((uint)charIndex > (uint)chars.Length)
            throw new ArgumentOutOfRangeException(nameof(charIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return GetChars(new ReadOnlySpan<byte>(bytes, byteIndex, byteCount), new Span<char>(chars).Slice(charIndex));
    }

    [CLSCompliant(false)]
    public override unsafe int GetChars(byte* bytes, int byteCount, char* chars, int charCount)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(chars);
        return GetChars(new ReadOnlySpan<byte>(bytes, byteCount), new Span<char>(chars, charCount));
    }

    public override string GetString(byte[] bytes, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        CheckRange(bytes.Length, index, count);
        return GetString(new ReadOnlySpan<byte>(bytes, index, count));
    }

    public override Decoder GetDecoder() => new SimpleDecoder(this);
    public override Encoder GetEncoder() => new SimpleEncoder(this);
}
