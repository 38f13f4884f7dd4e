using System;

namespace System.Text;

/// <summary>Decoder exception fallback buffer; not done yet.</summary>
public sealed class DecoderExceptionFallbackBuffer : DecoderFallbackBuffer
{
    public DecoderExceptionFallbackBuffer() { throw new NotImplementedException("DecoderExceptionFallbackBuffer"); }
    public override int Remaining { get => throw new NotImplementedException("DecoderExceptionFallbackBuffer.Remaining"); }
    public override bool Fallback(byte[] bytesUnknown, int index) => throw new NotImplementedException("DecoderExceptionFallbackBuffer.Fallback");
    public override char GetNextChar() => throw new NotImplementedException("DecoderExceptionFallbackBuffer.GetNextChar");
    public override bool MovePrevious() => throw new NotImplementedException("DecoderExceptionFallbackBuffer.MovePrevious");
}
