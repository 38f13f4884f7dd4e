using System;

namespace System.Text;

/// <summary>Encoder replacement fallback buffer; not done yet.</summary>
public sealed class EncoderReplacementFallbackBuffer : EncoderFallbackBuffer
{
    public EncoderReplacementFallbackBuffer(EncoderReplacementFallback fallback) { throw new NotImplementedException("EncoderReplacementFallbackBuffer"); }
    public override int Remaining { get => throw new NotImplementedException("EncoderReplacementFallbackBuffer.Remaining"); }
    public override bool Fallback(char charUnknown, int index) => throw new NotImplementedException("EncoderReplacementFallbackBuffer.Fallback");
    public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) => throw new NotImplementedException("EncoderReplacementFallbackBuffer.Fallback");
    public override char GetNextChar() => throw new NotImplementedException("EncoderReplacementFallbackBuffer.GetNextChar");
    public override bool MovePrevious() => throw new NotImplementedException("EncoderReplacementFallbackBuffer.MovePrevious");
    public override void Reset() => throw new NotImplementedException("EncoderReplacementFallbackBuffer.Reset");
}
