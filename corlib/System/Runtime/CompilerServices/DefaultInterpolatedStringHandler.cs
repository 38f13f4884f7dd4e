using System.Text;

namespace System.Runtime.CompilerServices;

/// <summary>Builds the text of an interpolated string.</summary>
[InterpolatedStringHandler]
public ref struct DefaultInterpolatedStringHandler
{
    private readonly IFormatProvider _provider;
    private readonly ICustomFormatter _custom;
    private Span<char> _chars;
    private int _length;

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount)
    {
        _chars = new char[Math.Max(literalLength + formattedCount * 11, 64)];
    }

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider provider) : this(literalLength, formattedCount)
    {
        _provider = provider;
        _custom = provider == null ? null : (ICustomFormatter)provider.GetFormat(typeof(ICustomFormatter));
    }

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider provider, Span<char> initialBuffer)
    {
        _provider = provider;
        _custom = provider == null ? null : (ICustomFormatter)provider.GetFormat(typeof(ICustomFormatter));
        _chars = initialBuffer;
    }

    public override string ToString() => new string(_chars.Slice(0, _length));

    public string ToStringAndClear()
    {
        string text = new string(_chars.Slice(0, _length));
        Clear();
        return text;
    }

    public void Clear()
    {
        _chars = default;
        _length = 0;
    }

    public ReadOnlySpan<char> Text => _chars.Slice(0, _length);

    private void Grow(int extra)
    {
        char[] larger = new char[Math.Max(checked(_length + extra), Math.Max(_chars.Length * 2, 64))];
        _chars.Slice(0, _length).CopyTo(larger);
        _chars = larger;
    }

    public void AppendLiteral(string value)
    {
        if (value.TryCopyTo(_chars.Slice(_length)))
        {
            _length += value.Length;
            return;
        }
        Grow(value.Length);
        value.CopyTo(_chars.Slice(_length));
        _length += value.Length;
    }

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string format)
    {
        if (_custom != null)
        {
            AppendText(_custom.Format(format, value, _provider));
            return;
        }
        string text;
        if (value is IFormattable)
        {
            if (value is ISpanFormattable)
            {
                int written;
                while (!((ISpanFormattable)value).TryFormat(_chars.Slice(_length), out written, format, _provider))
                    Grow(_chars.Length == 0 ? 64 : _chars.Length);
                _length += written;
                return;
            }
            text = ((IFormattable)value).ToString(format, _provider);
        }
        else
        {
            text = value?.ToString();
        }
        AppendText(text);
    }

    private void AppendText(string text)
    {
        if (text != null)
            AppendLiteral(text);
    }

    public void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

    public void AppendFormatted<T>(T value, int alignment, string format)
    {
        int start = _length;
        AppendFormatted(value, format);
        Align(start, alignment);
    }

    // Moves what was just written to the right, or pads after it.
    private void Align(int start, int alignment)
    {
        if (alignment == 0)
            return;
        int written = _length - start;
        bool left = alignment < 0;
        int pad = (left ? -alignment : alignment) - written;
        if (pad <= 0)
            return;
        if (_chars.Length - _length < pad)
            Grow(pad);
        if (left)
        {
            _chars.Slice(_length, pad).Fill(' ');
        }
        else
        {
            _chars.Slice(start, written).CopyTo(_chars.Slice(start + pad));
            _chars.Slice(start, pad).Fill(' ');
        }
        _length += pad;
    }

    public void AppendFormatted(scoped ReadOnlySpan<char> value)
    {
        if (_chars.Length - _length < value.Length)
            Grow(value.Length);
        value.CopyTo(_chars.Slice(_length));
        _length += value.Length;
    }

    public void AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string format = null)
    {
        int start = _length;
        AppendFormatted(value);
        Align(start, alignment);
    }

    public void AppendFormatted(string value)
    {
        if (_custom == null)
            AppendText(value);
        else
            AppendText(_custom.Format(null, value, _provider));
    }

    public void AppendFormatted(string value, int alignment = 0, string format = null) => AppendFormatted<string>(value, alignment, format);
    public void AppendFormatted(object value, int alignment = 0, string format = null) => AppendFormatted<object>(value, alignment, format);
}
