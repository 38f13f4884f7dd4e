using System;

namespace System.Text;

/// <summary>Encoder exception fallback buffer; not done yet.</summary>
public sealed class EncoderExceptionFallbackBuffer : EncoderFallbackBuffer
{
    public EncoderExceptionFallbackBuffer() { throw new NotImplementedException("EncoderExceptionFallbackBuffer"); }
    public override int Remaining { get => throw new NotImplementedException("EncoderExceptionFallbackBuffer.Remaining"); }
    public override bool Fallback(char charUnknown, int index) => throw new NotImplementedException("EncoderExceptionFallbackBuffer.Fallback");
    public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) => throw new NotImplementedException("EncoderExceptionFallbackBuffer.Fallback");
    public override char GetNextChar() => throw new NotImplementedException("EncoderExceptionFallbackBuffer.GetNextChar");
    public override bool MovePrevious() => throw new NotImplementedException("EncoderExceptionFallbackBuffer.MovePrevious");
}
