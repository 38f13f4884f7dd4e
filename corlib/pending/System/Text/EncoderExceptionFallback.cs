using System;

namespace System.Text;

/// <summary>Encoder exception fallback; not done yet.</summary>
public sealed class EncoderExceptionFallback : EncoderFallback
{
    public EncoderExceptionFallback() { throw new NotImplementedException("EncoderExceptionFallback"); }
    public override int MaxCharCount { get => throw new NotImplementedException("EncoderExceptionFallback.MaxCharCount"); }
    public override EncoderFallbackBuffer CreateFallbackBuffer() => throw new NotImplementedException("EncoderExceptionFallback.CreateFallbackBuffer");
    public override bool Equals(object value) => throw new NotImplementedException("EncoderExceptionFallback.Equals");
    public override int GetHashCode() => throw new NotImplementedException("EncoderExceptionFallback.GetHashCode");
}
