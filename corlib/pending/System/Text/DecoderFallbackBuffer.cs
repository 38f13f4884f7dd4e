using System;

namespace System.Text;

/// <summary>Decoder fallback buffer; not done yet.</summary>
public abstract class DecoderFallbackBuffer
{
    protected DecoderFallbackBuffer() { }
    public abstract int Remaining { get; }
    public abstract bool Fallback(byte[] bytesUnknown, int index);
    public abstract char GetNextChar();
    public abstract bool MovePrevious();
    public virtual void Reset() => throw new NotImplementedException("DecoderFallbackBuffer.Reset");
}
