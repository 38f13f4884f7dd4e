namespace System.Text;

/// <summary>Encodes text that comes in pieces.</summary>
public abstract unsafe class Encoder
{
    private EncoderFallback _fallback;
    private EncoderFallbackBuffer _buffer;

    protected Encoder() { }

    public EncoderFallback Fallback
    {
        get => _fallback;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (_buffer != null && _buffer.Remaining > 0)
                throw new ArgumentException(SR.Argument_FallbackBufferNotEmpty, nameof(value));
            _fallback = value;
            _buffer = null;
        }
    }

    public EncoderFallbackBuffer FallbackBuffer => _buffer ??= (_fallback ?? EncoderFallback.ReplacementFallback).CreateFallbackBuffer();

    public virtual void Reset()
    {
        GetBytes(Array.Empty<char>(), 0, 0, new byte[16], 0, true);
        _buffer?.Reset();
    }

    public abstract int GetByteCount(char[] chars, int index, int count, bool flush);

    [CLSCompliant(false)]
    public virtual int GetByteCount(char* chars, int count, bool flush) => GetByteCount(new ReadOnlySpan<char>(chars, count).ToArray(), 0, count, flush);
    public virtual int GetByteCount(ReadOnlySpan<char> chars, bool flush) => GetByteCount(chars.ToArray(), 0, chars.Length, flush);

    public abstract int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool flush);

    [CLSCompliant(false)]
    public virtual int GetBytes(char* chars, int charCount, byte* bytes, int byteCount, bool flush) => GetBytes(new ReadOnlySpan<char>(chars, charCount), new Span<byte>(bytes, byteCount), flush);

    public virtual int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush)
    {
        byte[] result = new byte[bytes.Length];
        int n = GetBytes(chars.ToArray(), 0, chars.Length, result, 0, flush);
        result.AsSpan(0, n).CopyTo(bytes);
        return n;
    }

    public virtual void Convert(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, int byteCount, bool flush, out int charsUsed, out int bytesUsed, out bool completed)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentNullException.ThrowIfNull(bytes);
        Encoding.CheckRange(chars.Length, charIndex, charCount);
        Encoding.CheckRange(bytes.Length, byteIndex, byteCount);
        // Halves the input until the result fits.
        for (charsUsed = charCount; ; charsUsed /= 2)
        {
            bool last = flush && charsUsed == charCount;
            if (GetByteCount(chars, charIndex, charsUsed, last) <= byteCount)
            {
                bytesUsed = GetBytes(chars, charIndex, charsUsed, bytes, byteIndex, last);
                completed = charsUsed == charCount;
                return;
            }
            if (charsUsed <= 1)
                throw new ArgumentException(SR.Argument_ConversionOverflow);
        }
    }

    [CLSCompliant(false)]
    public virtual void Convert(char* chars, int charCount, byte* bytes, int byteCount, bool flush, out int charsUsed, out int bytesUsed, out bool completed)
        => Convert(new ReadOnlySpan<char>(chars, charCount), new Span<byte>(bytes, byteCount), flush, out charsUsed, out bytesUsed, out completed);

    public virtual void Convert(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush, out int charsUsed, out int bytesUsed, out bool completed)
    {
        byte[] result = new byte[bytes.Length];
        Convert(chars.ToArray(), 0, chars.Length, result, 0, result.Length, flush, out charsUsed, out bytesUsed, out completed);
        result.AsSpan(0, bytesUsed).CopyTo(bytes);
    }
}

/// <summary>An encoder of a built-in or a stateless encoding: remembers a high surrogate between calls.</summary>
internal sealed class SimpleEncoder : Encoder
{
    private readonly Encoding _encoding;
    private readonly ICoreEncoding _core;
    private char _pending;

    internal SimpleEncoder(Encoding encoding)
    {
        _encoding = encoding;
        _core = encoding as ICoreEncoding;
        Fallback = encoding.EncoderFallback;
    }

    public override void Reset() => _pending = '\0';

    public override int GetByteCount(char[] chars, int index, int count, bool flush)
    {
        ArgumentNullException.ThrowIfNull(chars);
        Encoding.CheckRange(chars.Length, index, count);
        return GetByteCount(new ReadOnlySpan<char>(chars, index, count), flush);
    }

    public override int GetByteCount(ReadOnlySpan<char> chars, bool flush)
    {
        if (_core == null)
            return _encoding.GetByteCount(chars);
        char pending = _pending;
        return CoreCoder.Encode(_encoding, _core, chars, default, true, Fallback, flush, ref pending, out _);
    }

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool flush)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentNullException.ThrowIfNull(bytes);
        Encoding.CheckRange(chars.Length, charIndex, charCount);
        return GetBytes(new ReadOnlySpan<char>(chars, charIndex, charCount), new Span<byte>(bytes).Slice(byteIndex), flush);
    }

    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush)
    {
        if (_core == null)
            return _encoding.GetBytes(chars, bytes);
        int n = CoreCoder.Encode(_encoding, _core, chars, bytes, false, Fallback, flush, ref _pending, out _);
        if (n < 0)
            _encoding.ThrowBytesOverflow();
        return n;
    }

    public override void Convert(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, int byteCount, bool flush, out int charsUsed, out int bytesUsed, out bool completed)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentNullException.ThrowIfNull(bytes);
        Encoding.CheckRange(chars.Length, charIndex, charCount);
        Encoding.CheckRange(bytes.Length, byteIndex, byteCount);
        Convert(new ReadOnlySpan<char>(chars, charIndex, charCount), new Span<byte>(bytes, byteIndex, byteCount), flush, out charsUsed, out bytesUsed, out completed);
    }

    public override void Convert(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush, out int charsUsed, out int bytesUsed, out bool completed)
    {
        if (_core == null)
        {
            base.Convert(chars, bytes, flush, out charsUsed, out bytesUsed, out completed);
            return;
        }
        int n = CoreCoder.Encode(_encoding, _core, chars, bytes, false, Fallback, flush, ref _pending, out charsUsed);
        bytesUsed = n < 0 ? ~n : n;
        if (n < 0 && bytesUsed == 0 && charsUsed == 0)
            _encoding.ThrowBytesOverflow();
        completed = n >= 0 && charsUsed == chars.Length && (!flush || _pending == '\0');
    }
}
