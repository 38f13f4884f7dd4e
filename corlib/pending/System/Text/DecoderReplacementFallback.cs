using System;

namespace System.Text;

/// <summary>Decoder replacement fallback; not done yet.</summary>
public sealed class DecoderReplacementFallback : DecoderFallback
{
    public DecoderReplacementFallback() { throw new NotImplementedException("DecoderReplacementFallback"); }
    public DecoderReplacementFallback(string replacement) { throw new NotImplementedException("DecoderReplacementFallback"); }
    public string DefaultString { get => throw new NotImplementedException("DecoderReplacementFallback.DefaultString"); }
    public override int MaxCharCount { get => throw new NotImplementedException("DecoderReplacementFallback.MaxCharCount"); }
    public override DecoderFallbackBuffer CreateFallbackBuffer() => throw new NotImplementedException("DecoderReplacementFallback.CreateFallbackBuffer");
    public override bool Equals(object value) => throw new NotImplementedException("DecoderReplacementFallback.Equals");
    public override int GetHashCode() => throw new NotImplementedException("DecoderReplacementFallback.GetHashCode");
}
