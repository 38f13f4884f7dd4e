using System;

namespace System.Text;

/// <summary>Encoder fallback; not done yet.</summary>
public abstract class EncoderFallback
{
    protected EncoderFallback() { }
    public static EncoderFallback ReplacementFallback { get => throw new NotImplementedException("EncoderFallback.ReplacementFallback"); }
    public static EncoderFallback ExceptionFallback { get => throw new NotImplementedException("EncoderFallback.ExceptionFallback"); }
    public abstract int MaxCharCount { get; }
    public abstract EncoderFallbackBuffer CreateFallbackBuffer();
}
