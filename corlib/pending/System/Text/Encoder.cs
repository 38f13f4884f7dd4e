using System;

namespace System.Text;

/// <summary>Encoder; not done yet.</summary>
public abstract class Encoder
{
    protected Encoder() { }
    public EncoderFallback Fallback { get => throw new NotImplementedException("Encoder.Fallback"); set => throw new NotImplementedException("Encoder.Fallback"); }
    public EncoderFallbackBuffer FallbackBuffer { get => throw new NotImplementedException("Encoder.FallbackBuffer"); }
    public virtual void Reset() => throw new NotImplementedException("Encoder.Reset");
    public abstract int GetByteCount(char[] chars, int index, int count, bool flush);
    public virtual unsafe int GetByteCount(char* chars, int count, bool flush) => throw new NotImplementedException("Encoder.GetByteCount");
    public virtual int GetByteCount(ReadOnlySpan<char> chars, bool flush) => throw new NotImplementedException("Encoder.GetByteCount");
    public abstract int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool flush);
    public virtual unsafe int GetBytes(char* chars, int charCount, byte* bytes, int byteCount, bool flush) => throw new NotImplementedException("Encoder.GetBytes");
    public virtual int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush) => throw new NotImplementedException("Encoder.GetBytes");
    public virtual void Convert(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, int byteCount, bool flush, out int charsUsed, out int bytesUsed, out bool completed) => throw new NotImplementedException("Encoder.Convert");
    public virtual unsafe void Convert(char* chars, int charCount, byte* bytes, int byteCount, bool flush, out int charsUsed, out int bytesUsed, out bool completed) => throw new NotImplementedException("Encoder.Convert");
    public virtual void Convert(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush, out int charsUsed, out int bytesUsed, out bool completed) => throw new NotImplementedException("Encoder.Convert");
}
