using System;

namespace System.Text;

/// <summary>Decoder; not done yet.</summary>
public abstract class Decoder
{
    protected Decoder() { }
    public DecoderFallback Fallback { get => throw new NotImplementedException("Decoder.Fallback"); set => throw new NotImplementedException("Decoder.Fallback"); }
    public DecoderFallbackBuffer FallbackBuffer { get => throw new NotImplementedException("Decoder.FallbackBuffer"); }
    public virtual void Reset() => throw new NotImplementedException("Decoder.Reset");
    public abstract int GetCharCount(byte[] bytes, int index, int count);
    public virtual int GetCharCount(byte[] bytes, int index, int count, bool flush) => throw new NotImplementedException("Decoder.GetCharCount");
    public virtual unsafe int GetCharCount(byte* bytes, int count, bool flush) => throw new NotImplementedException("Decoder.GetCharCount");
    public virtual int GetCharCount(ReadOnlySpan<byte> bytes, bool flush) => throw new NotImplementedException("Decoder.GetCharCount");
    public abstract int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex);
    public virtual int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush) => throw new NotImplementedException("Decoder.GetChars");
    public virtual unsafe int GetChars(byte* bytes, int byteCount, char* chars, int charCount, bool flush) => throw new NotImplementedException("Decoder.GetChars");
    public virtual int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush) => throw new NotImplementedException("Decoder.GetChars");
    public virtual void Convert(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, int charCount, bool flush, out int bytesUsed, out int charsUsed, out bool completed) => throw new NotImplementedException("Decoder.Convert");
    public virtual unsafe void Convert(byte* bytes, int byteCount, char* chars, int charCount, bool flush, out int bytesUsed, out int charsUsed, out bool completed) => throw new NotImplementedException("Decoder.Convert");
    public virtual void Convert(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed) => throw new NotImplementedException("Decoder.Convert");
}
