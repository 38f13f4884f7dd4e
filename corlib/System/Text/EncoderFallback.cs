namespace System.Text;

/// <summary>What an encoder does with what it cannot encode.</summary>
public abstract class EncoderFallback
{
    private static EncoderFallback s_replacement;
    private static EncoderFallback s_exception;

    public static EncoderFallback ReplacementFallback => s_replacement ??= new EncoderReplacementFallback();
    public static EncoderFallback ExceptionFallback => s_exception ??= new EncoderExceptionFallback();
    public abstract EncoderFallbackBuffer CreateFallbackBuffer();
    public abstract int MaxCharCount { get; }
}

/// <summary>Gives the characters to use instead, one by one.</summary>
public abstract class EncoderFallbackBuffer
{
    public abstract bool Fallback(char charUnknown, int index);
    public abstract bool Fallback(char charUnknownHigh, char charUnknownLow, int index);
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

/// <summary>Puts a text in the place of what cannot be encoded.</summary>
public sealed class EncoderReplacementFallback : EncoderFallback
{
    private readonly string _default;

    public EncoderReplacementFallback() : this("?") { }

    public EncoderReplacementFallback(string replacement)
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
    public override EncoderFallbackBuffer CreateFallbackBuffer() => new EncoderReplacementFallbackBuffer(this);
    public override int MaxCharCount => _default.Length;
    public override bool Equals(object value) => value is EncoderReplacementFallback other && _default == other._default;
    public override int GetHashCode() => _default.GetHashCode();
}

/// <summary>The buffer of the replacement fallback.</summary>
public sealed class EncoderReplacementFallbackBuffer : EncoderFallbackBuffer
{
    private readonly string _text;
    private int _next;
    private int _end;

    public EncoderReplacementFallbackBuffer(EncoderReplacementFallback fallback)
    {
        _text = fallback.DefaultString;
        _next = _end = 0;
    }

    // A pair is replaced twice, once for each half.
    private bool Start(int times)
    {
        _next = 0;
        _end = _text.Length * times;
        return _end != 0;
    }

    public override bool Fallback(char charUnknown, int index) => Start(1);
    public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) => Start(2);
    public override char GetNextChar() => _next < _end ? _text[_next++ % _text.Length] : '\0';

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

/// <summary>Throws for what cannot be encoded.</summary>
public sealed class EncoderExceptionFallback : EncoderFallback
{
    public EncoderExceptionFallback() { }
    public override EncoderFallbackBuffer CreateFallbackBuffer() => new EncoderExceptionFallbackBuffer();
    public override int MaxCharCount => 0;
    public override bool Equals(object value) => value is EncoderExceptionFallback;
    public override int GetHashCode() => 654;
}

/// <summary>The buffer of the exception fallback.</summary>
public sealed class EncoderExceptionFallbackBuffer : EncoderFallbackBuffer
{
    public EncoderExceptionFallbackBuffer() { }
    public override bool Fallback(char charUnknown, int index) => throw new EncoderFallbackException(string.Format(SR.Argument_InvalidCodePageConversionIndex, (int)charUnknown, index), charUnknown, index);

    public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index)
        => throw new EncoderFallbackException(string.Format(SR.Argument_InvalidCodePageConversionIndex, char.ConvertToUtf32(charUnknownHigh, charUnknownLow), index), charUnknownHigh, charUnknownLow, index);

    public override char GetNextChar() => '\0';
    public override bool MovePrevious() => false;
    public override int Remaining => 0;
}
