namespace System.Text;

/// <summary>What a decoder does with bytes that mean nothing.</summary>
public abstract class DecoderFallback
{
    private static DecoderFallback s_replacement;
    private static DecoderFallback s_exception;

    public static DecoderFallback ReplacementFallback => s_replacement ??= new DecoderReplacementFallback();
    public static DecoderFallback ExceptionFallback => s_exception ??= new DecoderExceptionFallback();
    public abstract DecoderFallbackBuffer CreateFallbackBuffer();
    public abstract int MaxCharCount { get; }
}

/// <summary>Gives the characters to use instead, one by one.</summary>
public abstract class DecoderFallbackBuffer
{
    public abstract bool Fallback(byte[] bytesUnknown, int index);
    public abstract char GetNextChar();
    public abstract bool MovePrevious();
    public abstract int Remaining { get; }

    public virtual void Reset()
    {
        while (GetNextChar() != '\0')
        {
        }
    }
}

/// <summary>Puts a text in the place of bad bytes.</summary>
public sealed class DecoderReplacementFallback : DecoderFallback
{
    private readonly string _default;

    public DecoderReplacementFallback() : this("?") { }

    public DecoderReplacementFallback(string replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        for (int i = 0; i < replacement.Length; i++)
        {
            if (char.IsSurrogatePair(replacement, i))
                i++;
            else if (char.IsSurrogate(replacement[i]))
                throw new ArgumentException(string.Format(SR.Argument_InvalidCharSequenceNoIndex, nameof(replacement)));
        }
        _default = replacement;
    }

    public string DefaultString => _default;
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new DecoderReplacementFallbackBuffer(this);
    public override int MaxCharCount => _default.Length;
    public override bool Equals(object value) => value is DecoderReplacementFallback other && _default == other._default;
    public override int GetHashCode() => _default.GetHashCode();
}

/// <summary>The buffer of the replacement fallback.</summary>
public sealed class DecoderReplacementFallbackBuffer : DecoderFallbackBuffer
{
    private readonly string _text;
    private int _next;
    private int _end;

    public DecoderReplacementFallbackBuffer(DecoderReplacementFallback fallback) { _text = fallback.DefaultString; }

    public override bool Fallback(byte[] bytesUnknown, int index)
    {
        _next = 0;
        _end = _text.Length;
        return _end != 0;
    }

    public override char GetNextChar() => _next < _end ? _text[_next++] : '\0';

    public override bool MovePrevious()
    {
        if (_next == 0)
            return false;
        _next--;
        return true;
    }

    public override int Remaining => _end - _next;
    public override void Reset() => _next = _end = 0;
}

/// <summary>Throws for bad bytes.</summary>
public sealed class DecoderExceptionFallback : DecoderFallback
{
    public DecoderExceptionFallback() { }
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new DecoderExceptionFallbackBuffer();
    public override int MaxCharCount => 0;
    public override bool Equals(object value) => value is DecoderExceptionFallback;
    public override int GetHashCode() => 879;
}

/// <summary>The buffer of the exception fallback.</summary>
public sealed class DecoderExceptionFallbackBuffer : DecoderFallbackBuffer
{
    public DecoderExceptionFallbackBuffer() { }

    public override bool Fallback(byte[] bytesUnknown, int index)
    {
        StringBuilder text = new StringBuilder();
        int i = 0;
        for (; i < bytesUnknown.Length && i < 20; i++)
            text.Append('[').Append(bytesUnknown[i].ToString("X2")).Append(']');
        if (i == 20)
            text.Append(" ...");
        throw new DecoderFallbackException(string.Format(SR.Argument_InvalidCodePageBytesIndex, text, index), bytesUnknown, index);
    }

    public override char GetNextChar() => '\0';
    public override bool MovePrevious() => false;
    public override int Remaining => 0;
}
