using System.Runtime.Serialization;

namespace System.Text;

/// <summary>A character cannot be encoded.</summary>
[Serializable]
public sealed class EncoderFallbackException : ArgumentException
{
    private readonly char _high;
    private readonly char _low;
    private readonly char _unknown;
    private readonly int _index;

    public EncoderFallbackException() : base(SR.Default_ArgumentException) { }
    public EncoderFallbackException(string message) : base(message) { }
    public EncoderFallbackException(string message, Exception innerException) : base(message, innerException) { }

    internal EncoderFallbackException(string message, char unknown, int index) : base(message)
    {
        _unknown = unknown;
        _index = index;
    }

    internal EncoderFallbackException(string message, char high, char low, int index) : base(message)
    {
        _high = high;
        _low = low;
        _index = index;
    }

    public char CharUnknown => _unknown;
    public char CharUnknownHigh => _high;
    public char CharUnknownLow => _low;
    public int Index => _index;
    public bool IsUnknownSurrogate() => _high != '\0';
}
