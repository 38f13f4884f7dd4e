using System;

namespace System.Text;

/// <summary>Decoder fallback exception; not done yet.</summary>
public sealed class DecoderFallbackException : ArgumentException
{
    public DecoderFallbackException() { throw new NotImplementedException("DecoderFallbackException"); }
    public DecoderFallbackException(string message) { throw new NotImplementedException("DecoderFallbackException"); }
    public DecoderFallbackException(string message, Exception innerException) { throw new NotImplementedException("DecoderFallbackException"); }
    public DecoderFallbackException(string message, byte[] bytesUnknown, int index) { throw new NotImplementedException("DecoderFallbackException"); }
    public byte[] BytesUnknown { get => throw new NotImplementedException("DecoderFallbackException.BytesUnknown"); }
    public int Index { get => throw new NotImplementedException("DecoderFallbackException.Index"); }
}
