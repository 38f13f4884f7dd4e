using System;

namespace System.Text;

/// <summary>Decoder fallback; not done yet.</summary>
public abstract class DecoderFallback
{
    protected DecoderFallback() { }
    public static DecoderFallback ReplacementFallback { get => throw new NotImplementedException("DecoderFallback.ReplacementFallback"); }
    public static DecoderFallback ExceptionFallback { get => throw new NotImplementedException("DecoderFallback.ExceptionFallback"); }
    public abstract int MaxCharCount { get; }
    public abstract DecoderFallbackBuffer CreateFallbackBuffer();
}
