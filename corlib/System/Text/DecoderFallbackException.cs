using System.Runtime.Serialization;

namespace System.Text;

/// <summary>Bytes cannot be decoded.</summary>
[Serializable]
public sealed class DecoderFallbackException : ArgumentException
{
    private readonly byte[] _bytesUnknown;
    private readonly int _index;

    public DecoderFallbackException() : base(SR.Default_ArgumentException) { }
    public DecoderFallbackException(string message) : base(message) { }
    public DecoderFallbackException(string message, Exception innerException) : base(message, innerException) { }

    public DecoderFallbackException(string message, byte[] bytesUnknown, int index) : base(message)
    {
        _bytesUnknown = bytesUnknown;
        _index = index;
    }

    public byte[] BytesUnknown => _bytesUnknown;
    public int Index => _index;
}
