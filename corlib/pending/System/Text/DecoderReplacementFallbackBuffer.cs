using System;

namespace System.Text;

/// <summary>Decoder replacement fallback buffer; not done yet.</summary>
public sealed class DecoderReplacementFallbackBuffer : DecoderFallbackBuffer
{
    public DecoderReplacementFallbackBuffer(DecoderReplacementFallback fallback) { throw new NotImplementedException("DecoderReplacementFallbackBuffer"); }
    public override int Remaining { get => throw new NotImplementedException("DecoderReplacementFallbackBuffer.Remaining"); }
    public override bool Fallback(byte[] bytesUnknown, int index) => throw new NotImplementedException("DecoderReplacementFallbackBuffer.Fallback");
    public override char GetNextChar() => throw new NotImplementedException("DecoderReplacementFallbackBuffer.GetNextChar");
    public override bool MovePrevious() => throw new NotImplementedException("DecoderReplacementFallbackBuffer.MovePrevious");
    public override void Reset() => throw new NotImplementedException("DecoderReplacementFallbackBuffer.Reset");
}
