using System;

namespace System.Text;

/// <summary>Encoder fallback buffer; not done yet.</summary>
public abstract class EncoderFallbackBuffer
{
    protected EncoderFallbackBuffer() { }
    public abstract int Remaining { get; }
    public abstract bool Fallback(char charUnknown, int index);
    public abstract bool Fallback(char charUnknownHigh, char charUnknownLow, int index);
    public abstract char GetNextChar();
    public abstract bool MovePrevious();
    public virtual void Reset() => throw new NotImplementedException("EncoderFallbackBuffer.Reset");
}
