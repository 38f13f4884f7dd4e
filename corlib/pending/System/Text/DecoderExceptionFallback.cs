using System;

namespace System.Text;

/// <summary>Decoder exception fallback; not done yet.</summary>
public sealed class DecoderExceptionFallback : DecoderFallback
{
    public DecoderExceptionFallback() { throw new NotImplementedException("DecoderExceptionFallback"); }
    public override int MaxCharCount { get => throw new NotImplementedException("DecoderExceptionFallback.MaxCharCount"); }
    public override DecoderFallbackBuffer CreateFallbackBuffer() => throw new NotImplementedException("DecoderExceptionFallback.CreateFallbackBuffer");
    public override bool Equals(object value) => throw new NotImplementedException("DecoderExceptionFallback.Equals");
    public override int GetHashCode() => throw new NotImplementedException("DecoderExceptionFallback.GetHashCode");
}
