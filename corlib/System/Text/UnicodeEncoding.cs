using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Text;

/// <summary>UTF-16.</summary>
public class UnicodeEncoding : Encoding, ICoreEncoding
{
    private readonly bool _bigEndian;
    private readonly bool _preamble;

    public UnicodeEncoding() : this(false, true) { }
    public UnicodeEncoding(bool bigEndian, bool byteOrderMark) : this(bigEndian, byteOrderMark, false) { }

    public UnicodeEncoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes) : base(bigEndian ? 1201 : 1200)
    {
        _bigEndian = bigEndian;
        _preamble = byteOrderMark;
        if (throwOnInvalidBytes)
            SetFallbacks(EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        else
            SetFallbacks(new EncoderReplacementFallback("\uFFFD"), new DecoderReplacementFallback("\uFFFD"));
    }

    public const int CharSize = 2;

    int ICoreEncoding.Encode(uint value, Span<byte> target)
    {
        if (value < 0x10000)
        {
            Put(target, value);
            return 2;
        }
        Put(target, 0xD7C0 + (value >> 10));
        Put(target.Slice(2), 0xDC00 + (value & 0x3FF));
        return 4;
    }

    private void Put(Span<byte> target, uint unit)
    {
        target[_bigEndian ? 0 : 1] = (byte)(unit >> 8);
        target[_bigEndian ? 1 : 0] = (byte)unit;
    }

    private uint Get(ReadOnlySpan<byte> source) => _bigEndian ? (uint)(source[0] << 8 | source[1]) : (uint)(source[1] << 8 | source[0]);

    int ICoreEncoding.Decode(ReadOnlySpan<byte> source, out uint value)
    {
        value = 0;
        if (source.Length < 2)
            return 0;
        value = Get(source);
        if ((value & 0xF800) != 0xD800)
            return 2;
        if (value >= 0xDC00)
            return -2;
        if (source.Length < 4)
            return 0;
        uint low = Get(source.Slice(2));
        if ((low & 0xFC00) != 0xDC00)
            return -2;
        value = (value - 0xD7C0 << 10) + (low & 0x3FF);
        return 4;
    }

    public override byte[] GetPreamble() => !_preamble ? Array.Empty<byte>() : _bigEndian ? new byte[] { 0xFE, 0xFF } : new byte[] { 0xFF, 0xFE };
    public override ReadOnlySpan<byte> Preamble => GetPreamble();

    public override int GetMaxByteCount(int charCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        return checked((int)(((long)charCount + 1) * Math.Max(EncoderFallback.MaxCharCount, 1) * 2));
    }

    public override int GetMaxCharCount(int byteCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        return checked((int)((((long)byteCount >> 1) + (byteCount & 1) + 1) * Math.Max(DecoderFallback.MaxCharCount, 1)));
    }

    public override bool Equals(object value)
        => value is UnicodeEncoding e && CodePage == e.CodePage && _preamble == e._preamble && EncoderFallback.Equals(e.EncoderFallback) && DecoderFallback.Equals(e.DecoderFallback);

    public override int GetHashCode() => CodePage + EncoderFallback.GetHashCode() + DecoderFallback.GetHashCode() + (_preamble ? 4 : 0);

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
