namespace System.Text;

/// <summary>The {index[,alignment][:format]} language of string.Format.</summary>
internal static class CompositeFormatting
{
    private const int IndexLimit = 1_000_000;
    private const int WidthLimit = 1_000_000;

    private static void Fail(int at, string why) => throw new FormatException(string.Format(SR.Format_InvalidStringWithOffsetAndReason, at, why));

    internal static void Append(ref CharBuffer buffer, IFormatProvider provider, string format, ReadOnlySpan<object> args)
    {
        ICustomFormatter custom = (ICustomFormatter)provider?.GetFormat(typeof(ICustomFormatter));
        int at = 0;
        while (true)
        {
            int start = at;
            while (at < format.Length && format[at] != '{' && format[at] != '}')
                at++;
            buffer.Append(format.AsSpan(start, at - start));
            if (at == format.Length)
                return;
            char brace = format[at++];
            if (at < format.Length && format[at] == brace)
            {
                buffer.Append(brace);
                at++;
                continue;
            }
            if (brace == '}')
                Fail(at, SR.Format_UnexpectedClosingBrace);
            int index = 0;
            if (at == format.Length)
                Fail(at, SR.Format_UnclosedFormatItem);
            if (!char.IsAsciiDigit(format[at]))
                Fail(at, SR.Format_ExpectedAsciiDigit);
            while (at < format.Length && char.IsAsciiDigit(format[at]) && index < IndexLimit)
                index = index * 10 + (format[at++] - '0');
            SkipSpaces(format, ref at);
            int width = 0;
            bool left = false;
            if (Peek(format, at) == ',')
            {
                at++;
                SkipSpaces(format, ref at);
                if (Peek(format, at) == '-')
                {
                    left = true;
                    at++;
                }
                if (at == format.Length)
                    Fail(at, SR.Format_UnclosedFormatItem);
                if (!char.IsAsciiDigit(format[at]))
                    Fail(at, SR.Format_ExpectedAsciiDigit);
                while (at < format.Length && char.IsAsciiDigit(format[at]) && width < WidthLimit)
                    width = width * 10 + (format[at++] - '0');
                SkipSpaces(format, ref at);
            }
            string itemFormat = null;
            if (Peek(format, at) == ':')
            {
                int from = ++at;
                while (at < format.Length && format[at] != '}')
                {
                    if (format[at] == '{')
                        Fail(at + 1, SR.Format_UnclosedFormatItem);
                    at++;
                }
                if (at > from)
                    itemFormat = format.Substring(from, at - from);
            }
            if (at == format.Length)
                Fail(at, SR.Format_UnclosedFormatItem);
            if (format[at] != '}')
                Fail(at + 1, SR.Format_UnclosedFormatItem);
            at++;
            if ((uint)index >= (uint)args.Length)
                throw new FormatException(SR.Format_IndexOutOfRange);
            AppendItem(ref buffer, args[index], itemFormat, provider, custom, width, left);
        }
    }

    private static char Peek(string format, int at)
    {
        if (at >= format.Length)
            Fail(at, SR.Format_UnclosedFormatItem);
        return format[at];
    }

    private static void SkipSpaces(string format, ref int at)
    {
        while (at < format.Length && format[at] == ' ')
            at++;
    }

    private static void AppendItem(ref CharBuffer buffer, object arg, string itemFormat, IFormatProvider provider, ICustomFormatter custom, int width, bool left)
    {
        string text = null;
        if (custom != null)
            text = custom.Format(itemFormat, arg, provider);
        if (text == null)
        {
            if (arg is ISpanFormattable spanFormattable && width == 0 && spanFormattable.TryFormat(buffer.Free, out int written, itemFormat, provider))
            {
                buffer.Length += written;
                return;
            }
            text = arg is IFormattable formattable ? formattable.ToString(itemFormat, provider) : arg?.ToString();
        }
        text ??= "";
        int pad = width - text.Length;
        if (!left)
            buffer.Append(' ', pad);
        buffer.Append(text);
        if (left)
            buffer.Append(' ', pad);
    }
}
