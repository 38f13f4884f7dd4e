using System;

namespace System.Text;

/// <summary>Encoder fallback exception; not done yet.</summary>
public sealed class EncoderFallbackException : ArgumentException
{
    public EncoderFallbackException() { throw new NotImplementedException("EncoderFallbackException"); }
    public EncoderFallbackException(string message) { throw new NotImplementedException("EncoderFallbackException"); }
    public EncoderFallbackException(string message, Exception innerException) { throw new NotImplementedException("EncoderFallbackException"); }
    public char CharUnknown { get => throw new NotImplementedException("EncoderFallbackException.CharUnknown"); }
    public char CharUnknownHigh { get => throw new NotImplementedException("EncoderFallbackException.CharUnknownHigh"); }
    public char CharUnknownLow { get => throw new NotImplementedException("EncoderFallbackException.CharUnknownLow"); }
    public int Index { get => throw new NotImplementedException("EncoderFallbackException.Index"); }
    public bool IsUnknownSurrogate() => throw new NotImplementedException("EncoderFallbackException.IsUnknownSurrogate");
}
