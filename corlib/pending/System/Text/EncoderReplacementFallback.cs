using System;

namespace System.Text;

/// <summary>Encoder replacement fallback; not done yet.</summary>
public sealed class EncoderReplacementFallback : EncoderFallback
{
    public EncoderReplacementFallback() { throw new NotImplementedException("EncoderReplacementFallback"); }
    public EncoderReplacementFallback(string replacement) { throw new NotImplementedException("EncoderReplacementFallback"); }
    public string DefaultString { get => throw new NotImplementedException("EncoderReplacementFallback.DefaultString"); }
    public override int MaxCharCount { get => throw new NotImplementedException("EncoderReplacementFallback.MaxCharCount"); }
    public override EncoderFallbackBuffer CreateFallbackBuffer() => throw new NotImplementedException("EncoderReplacementFallback.CreateFallbackBuffer");
    public override bool Equals(object value) => throw new NotImplementedException("EncoderReplacementFallback.Equals");
    public override int GetHashCode() => throw new NotImplementedException("EncoderReplacementFallback.GetHashCode");
}
