namespace System.Text;

/// <summary>Decodes bytes that come in pieces.</summary>
public abstract unsafe class Decoder
{
    private DecoderFallback _fallback;
    private DecoderFallbackBuffer _buffer;

    protected Decoder() { }

    public DecoderFallback Fallback
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

    public DecoderFallbackBuffer FallbackBuffer => _buffer ??= (_fallback ?? DecoderFallback.ReplacementFallback).CreateFallbackBuffer();

    public virtual void Reset()
    {
        byte[] none = Array.Empty<byte>();
        GetChars(none, 0, 0, new char[GetCharCount(none, 0, 0, true)], 0, true);
        _buffer?.Reset();
    }

    public abstract int GetCharCount(byte[] bytes, int index, int count);
    public virtual int GetCharCount(byte[] bytes, int index, int count, bool flush) => GetCharCount(bytes, index, count);

    [CLSCompliant(false)]
    public virtual int GetCharCount(byte* bytes, int count, bool flush) => GetCharCount(new ReadOnlySpan<byte>(bytes, count), flush);
    public virtual int GetCharCount(ReadOnlySpan<byte> bytes, bool flush) => GetCharCount(bytes.ToArray(), 0, bytes.Length, flush);

    public abstract int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex);
    public virtual int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush) => GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    [CLSCompliant(false)]
    public virtual int GetChars(byte* bytes, int byteCount, char* chars, int charCount, bool flush) => GetChars(new ReadOnlySpan<byte>(bytes, byteCount), new Span<char>(chars, charCount), flush);

    public virtual int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
    {
        char[] result = new char[chars.Length];
        int n = GetChars(bytes.ToArray(), 0, bytes.Length, result, 0, flush);
        result.AsSpan(0, n).CopyTo(chars);
        return n;
    }

    public virtual void Convert(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, int charCount, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(chars);
        Encoding.CheckRange(bytes.Length, byteIndex, byteCount);
        Encoding.CheckRange(chars.Length, charIndex, charCount);
        for (bytesUsed = byteCount; ; bytesUsed /= 2)
        {
            bool last = flush && bytesUsed == byteCount;
            if (GetCharCount(bytes, byteIndex, bytesUsed, last) <= charCount)
            {
                charsUsed = GetChars(bytes, byteIndex, bytesUsed, chars, charIndex, last);
                completed = bytesUsed == byteCount;
                return;
            }
            if (bytesUsed <= 1)
                throw new ArgumentException(SR.Argument_ConversionOverflow);
        }
    }

    [CLSCompliant(false)]
    public virtual void Convert(byte* bytes, int byteCount, char* chars, int charCount, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
        => Convert(new ReadOnlySpan<byte>(bytes, byteCount), new Span<char>(chars, charCount), flush, out bytesUsed, out charsUsed, out completed);

    public virtual void Convert(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
    {
        char[] result = new char[chars.Length];
        Convert(bytes.ToArray(), 0, bytes.Length, result, 0, result.Length, flush, out bytesUsed, out charsUsed, out completed);
        result.AsSpan(0, charsUsed).CopyTo(chars);
    }
}

/// <summary>A decoder of a built-in or a stateless encoding: remembers the bytes of an unfinished character.</summary>
internal sealed class SimpleDecoder : Decoder
{
    private readonly Encoding _encoding;
    private readonly ICoreEncoding _core;
    private byte[] _rest = new byte[8];
    private int _restCount;

    internal SimpleDecoder(Encoding encoding)
    {
        _encoding = encoding;
        _core = encoding as ICoreEncoding;
        Fallback = encoding.DecoderFallback;
    }

    public override void Reset() => _restCount = 0;

    private ReadOnlySpan<byte> Joined(ReadOnlySpan<byte> bytes)
    {
        if (_restCount == 0)
            return bytes;
        byte[] all = new byte[_restCount + bytes.Length];
        _rest.AsSpan(0, _restCount).CopyTo(all);
        bytes.CopyTo(all.AsSpan(_restCount));
        return all;
    }

    public override int GetCharCount(byte[] bytes, int index, int count) => GetCharCount(bytes, index, count, false);

    public override int GetCharCount(byte[] bytes, int index, int count, bool flush)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        Encoding.CheckRange(bytes.Length, index, count);
        return GetCharCount(new ReadOnlySpan<byte>(bytes, index, count), flush);
    }

    public override int GetCharCount(ReadOnlySpan<byte> bytes, bool flush)
        => _core == null ? _encoding.GetCharCount(bytes) : CoreCoder.Decode(_core, Joined(bytes), default, true, Fallback, flush, out _);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => GetChars(bytes, byteIndex, byteCount, chars, charIndex, false);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(chars);
        Encoding.CheckRange(bytes.Length, byteIndex, byteCount);
        return GetChars(new ReadOnlySpan<byte>(bytes, byteIndex, byteCount), new Span<char>(chars).Slice(charIndex), flush);
    }

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
    {
        if (_core == null)
            return _encoding.GetChars(bytes, chars);
        ReadOnlySpan<byte> all = Joined(bytes);
        int n = CoreCoder.Decode(_core, all, chars, false, Fallback, flush, out int used);
        if (n < 0)
            _encoding.ThrowCharsOverflow();
        Keep(all.Slice(used));
        return n;
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        byte[] kept = rest.ToArray();
        _restCount = kept.Length;
        if (_restCount > _rest.Length)
            _rest = new byte[_restCount];
        kept.CopyTo(_rest);
    }

    public override void Convert(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, int charCount, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(chars);
        Encoding.CheckRange(bytes.Length, byteIndex, byteCount);
        Encoding.CheckRange(chars.Length, charIndex, charCount);
        Convert(new ReadOnlySpan<byte>(bytes, byteIndex, byteCount), new Span<char>(chars, charIndex, charCount), flush, out bytesUsed, out charsUsed, out completed);
    }

    public override void Convert(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
    {
        if (_core == null)
        {
            base.Convert(bytes, chars, flush, out bytesUsed, out charsUsed, out completed);
            return;
        }
        int had = _restCount;
        ReadOnlySpan<byte> all = Joined(bytes);
        int n = CoreCoder.Decode(_core, all, chars, false, Fallback, flush, out int used);
        charsUsed = n < 0 ? ~n : n;
        if (n < 0)
        {
            // The bytes that do not fit stay with the caller.
            if (used < had)
            {
                if (charsUsed == 0)
                    _encoding.ThrowCharsOverflow();
                Keep(all.Slice(used, had - used));
                bytesUsed = 0;
            }
            else
            {
                _restCount = 0;
                bytesUsed = used - had;
                if (bytesUsed == 0 && charsUsed == 0)
                    _encoding.ThrowCharsOverflow();
            }
            completed = false;
            return;
        }
        Keep(all.Slice(used));
        bytesUsed = bytes.Length;
        completed = true;
    }
}
