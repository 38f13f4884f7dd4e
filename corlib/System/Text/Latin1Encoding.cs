using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Text;

/// <summary>ISO 8859-1: the first 256 code points.</summary>
internal sealed class Latin1Encoding : Encoding, ICoreEncoding
{
    internal Latin1Encoding() : base(28591) { }

    int ICoreEncoding.Encode(uint value, Span<byte> target)
    {
        target[0] = (byte)value;
        return value < 0x100 ? 1 : 0;
    }

    int ICoreEncoding.Decode(ReadOnlySpan<byte> source, out uint value)
    {
        value = source[0];
        return 1;
    }

    public override bool IsSingleByte => true;

    public override int GetMaxByteCount(int charCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        return checked((int)(((long)charCount + 1) * Math.Max(EncoderFallback.MaxCharCount, 1)));
    }

    public override int GetMaxCharCount(int byteCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        return byteCount;
    }

    public override int GetByteCount(ReadOnlySpan<char> chars) => CountBytes(this, this, chars);
    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes) => WriteBytes(this, this, chars, bytes);
    public override int GetCharCount(ReadOnlySpan<byte> bytes) => CountChars(this, this, bytes);
    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars) => WriteChars(this, this, bytes, chars);

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
