using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace System;

/// <summary>The standard and custom numeric formats.</summary>
internal static unsafe partial class Number
{
    internal static void FormatStandard(ref CharBuffer buffer, ref DigitBuffer number, char kind, int precision, NumberFormatInfo info, int shortestLimit = 0)
    {
        bool negative = number.Negative;
        switch ((char)(kind & ~0x20))
        {
            case 'C':
                if (precision < 0)
                    precision = info.CurrencyDecimalDigits;
                number.Round(number.Scale + precision);
                AppendPattern(ref buffer, ref number, precision, info,
                    IsNonZero(ref number, negative) ? NegativeCurrency[info.CurrencyNegativePattern] : PositiveCurrency[info.CurrencyPositivePattern],
                    info._currencyGroupSizes, info.CurrencyDecimalSeparator, info.CurrencyGroupSeparator, info.CurrencySymbol);
                break;
            case 'F':
                if (precision < 0)
                    precision = info.NumberDecimalDigits;
                number.Round(number.Scale + precision);
                if (IsNonZero(ref number, negative))
                    buffer.Append(info.NegativeSign);
                AppendFixed(ref buffer, ref number, precision, null, info.NumberDecimalSeparator, null);
                break;
            case 'N':
                if (precision < 0)
                    precision = info.NumberDecimalDigits;
                number.Round(number.Scale + precision);
                AppendPattern(ref buffer, ref number, precision, info, IsNonZero(ref number, negative) ? NegativeNumber[info.NumberNegativePattern] : "#",
                    info._numberGroupSizes, info.NumberDecimalSeparator, info.NumberGroupSeparator, null);
                break;
            case 'E':
                if (precision < 0)
                    precision = 6;
                number.Round(precision + 1);
                if (IsNonZero(ref number, negative))
                    buffer.Append(info.NegativeSign);
                AppendScientific(ref buffer, ref number, precision + 1, info, kind, 3);
                break;
            case 'G':
                bool noRounding = precision < 1;
                if (noRounding)
                    precision = Math.Max(number.Count, shortestLimit);
                else
                    number.Round(precision);
                if (IsNonZero(ref number, negative))
                    buffer.Append(info.NegativeSign);
                AppendGeneral(ref buffer, ref number, precision, info, (char)(kind - 'G' + 'E'), noRounding && shortestLimit == -1);
                break;
            case 'P':
                if (precision < 0)
                    precision = info.PercentDecimalDigits;
                number.Scale += 2;
                number.Round(number.Scale + precision);
                AppendPattern(ref buffer, ref number, precision, info, IsNonZero(ref number, negative) ? NegativePercent[info.PercentNegativePattern] : PositivePercent[info.PercentPositivePattern],
                    info._percentGroupSizes, info.PercentDecimalSeparator, info.PercentGroupSeparator, info.PercentSymbol);
                break;
            default:
                ThrowBadFormat();
                break;
        }
    }

    // Integers and decimals show no sign on zero; floating-point numbers keep it.
    private static bool IsNonZero(ref DigitBuffer number, bool negative) => negative && (number.Count != 0 || number.KeepsSign);

    private static readonly string[] PositiveCurrency = { "$#", "#$", "$ #", "# $" };
    private static readonly string[] NegativeCurrency = { "($#)", "-$#", "$-#", "$#-", "(#$)", "-#$", "#-$", "#$-", "-# $", "-$ #", "# $-", "$ #-", "$ -#", "#- $", "($ #)", "(# $)", "$- #" };
    private static readonly string[] PositivePercent = { "# %", "#%", "%#", "% #" };
    private static readonly string[] NegativePercent = { "-# %", "-#%", "-%#", "%-#", "%#-", "#-%", "#%-", "-% #", "# %-", "% #-", "% -#", "#- %" };
    private static readonly string[] NegativeNumber = { "(#)", "-#", "- #", "#-", "# -" };

    private static void AppendPattern(ref CharBuffer buffer, ref DigitBuffer number, int precision, NumberFormatInfo info, string pattern, int[] groups, string point, string group, string symbol)
    {
        foreach (char c in pattern)
        {
            switch (c)
            {
                case '#':
                    AppendFixed(ref buffer, ref number, precision, groups, point, group);
                    break;
                case '-':
                    buffer.Append(info.NegativeSign);
                    break;
                case '$':
                case '%':
                    buffer.Append(symbol);
                    break;
                default:
                    buffer.Append(c);
                    break;
            }
        }
    }

    private static void AppendFixed(ref CharBuffer buffer, ref DigitBuffer number, int precision, int[] groups, string point, string group)
    {
        int whole = number.Scale;
        if (whole <= 0)
        {
            buffer.Append('0');
        }
        else if (groups == null)
        {
            for (int i = 0; i < whole; i++)
                buffer.Append(number[i]);
        }
        else
        {
            AppendGrouped(ref buffer, ref number, whole, groups, group);
        }
        if (precision <= 0)
            return;
        buffer.Append(point);
        for (int i = whole; i < whole + precision; i++)
            buffer.Append(i < 0 ? '0' : number[i]);
    }

    private static void AppendGrouped(ref CharBuffer buffer, ref DigitBuffer number, int whole, int[] groups, string group)
    {
        // Counted from the right: the places where a separator follows.
        int separators = 0;
        int index = 0;
        int position = 0;
        Span<int> marks = whole <= 512 ? stackalloc int[whole] : new int[whole];
        while (groups.Length > 0)
        {
            int size = groups[index];
            if (size == 0)
                break;
            position += size;
            if (position >= whole)
                break;
            marks[separators++] = whole - position;
            if (index < groups.Length - 1)
                index++;
        }
        for (int i = 0; i < whole; i++)
        {
            if (separators > 0 && marks[separators - 1] == i)
            {
                buffer.Append(group);
                separators--;
            }
            buffer.Append(number[i]);
        }
    }

    private static void AppendScientific(ref CharBuffer buffer, ref DigitBuffer number, int digits, NumberFormatInfo info, char e, int minimumDigits)
    {
        buffer.Append(number[0]);
        if (digits != 1)
            buffer.Append(info.NumberDecimalSeparator);
        for (int i = 1; i < digits; i++)
            buffer.Append(number[i]);
        AppendExponent(ref buffer, number.Count == 0 ? 0 : number.Scale - 1, info, e, minimumDigits, true);
    }

    private static void AppendExponent(ref CharBuffer buffer, int exponent, NumberFormatInfo info, char e, int minimumDigits, bool positiveSign)
    {
        buffer.Append(e);
        if (exponent < 0)
        {
            buffer.Append(info.NegativeSign);
            exponent = -exponent;
        }
        else if (positiveSign)
        {
            buffer.Append(info.PositiveSign);
        }
        int digits = CountDigits((ulong)exponent);
        buffer.Append('0', minimumDigits - digits);
        Span<char> room = buffer.AppendSpan(digits);
        for (int i = digits - 1; i >= 0; i--)
        {
            room[i] = (char)('0' + exponent % 10);
            exponent /= 10;
        }
    }

    private static void AppendGeneral(ref CharBuffer buffer, ref DigitBuffer number, int precision, NumberFormatInfo info, char e, bool neverScientific)
    {
        int whole = number.Scale;
        bool scientific = false;
        if (!neverScientific && (whole > precision || whole < -4 + 1) && number.Count != 0)
        {
            whole = 1;
            scientific = true;
        }
        int i = 0;
        if (whole > 0)
        {
            for (; i < whole; i++)
                buffer.Append(number[i]);
        }
        else
        {
            buffer.Append('0');
        }
        if (i < number.Count || whole < 0)
        {
            buffer.Append(info.NumberDecimalSeparator);
            for (int zeros = whole; zeros < 0; zeros++)
                buffer.Append('0');
            for (; i < number.Count; i++)
                buffer.Append(number[i]);
        }
        if (scientific)
            AppendExponent(ref buffer, number.Scale - 1, info, e, 2, true);
    }

    // Finds where a section of a custom format starts: 0 positive, 1 negative, 2 zero. An empty section means the first.
    private static int FindSection(ReadOnlySpan<char> format, int section)
    {
        if (section == 0)
            return 0;
        int at = 0;
        while (at < format.Length)
        {
            char c = format[at++];
            switch (c)
            {
                case '\'':
                case '"':
                    while (at < format.Length && format[at++] != c)
                    {
                    }
                    break;
                case '\\':
                    if (at < format.Length && format[at] != '\0')
                        at++;
                    break;
                case ';':
                    if (--section != 0)
                        break;
                    if (at < format.Length && format[at] != ';' && format[at] != '\0')
                        return at;
                    return 0;
                case '\0':
                    return 0;
            }
        }
        return 0;
    }

    internal static void FormatCustom(ref CharBuffer buffer, ref DigitBuffer number, ReadOnlySpan<char> format, NumberFormatInfo info)
    {
        bool negative = number.Negative;
        int section = FindSection(format, number.Count == 0 ? 2 : negative ? 1 : 0);
        int digitCount, pointAt, firstDigit, lastDigit, commas, groupCommas;
        bool scientific, grouping;
        while (true)
        {
            digitCount = 0;
            pointAt = -1;
            firstDigit = int.MaxValue;
            lastDigit = 0;
            scientific = false;
            grouping = false;
            commas = 0;
            groupCommas = -1;
            int adjust = 0;
            int at = section;
            bool end = false;
            while (at < format.Length && !end)
            {
                char c = format[at++];
                switch (c)
                {
                    case '#':
                        digitCount++;
                        break;
                    case '0':
                        if (firstDigit == int.MaxValue)
                            firstDigit = digitCount;
                        digitCount++;
                        lastDigit = digitCount;
                        break;
                    case '.':
                        if (pointAt < 0)
                            pointAt = digitCount;
                        break;
                    case ',':
                        if (digitCount > 0 && pointAt < 0)
                        {
                            if (groupCommas >= 0)
                            {
                                if (groupCommas == digitCount)
                                {
                                    commas++;
                                    break;
                                }
                                grouping = true;
                            }
                            groupCommas = digitCount;
                            commas = 1;
                        }
                        break;
                    case '%':
                        adjust += 2;
                        break;
                    case '\u2030':
                        adjust += 3;
                        break;
                    case '\'':
                    case '"':
                        while (at < format.Length && format[at++] != c)
                        {
                        }
                        break;
                    case '\\':
                        if (at < format.Length)
                            at++;
                        break;
                    case 'E':
                    case 'e':
                        if ((at < format.Length && format[at] == '0')
                            || (at + 1 < format.Length && (format[at] == '+' || format[at] == '-') && format[at + 1] == '0'))
                        {
                            while (++at < format.Length && format[at] == '0')
                            {
                            }
                            scientific = true;
                        }
                        break;
                    case ';':
                    case '\0':
                        end = true;
                        break;
                }
            }
            if (pointAt < 0)
                pointAt = digitCount;
            if (groupCommas >= 0)
            {
                if (groupCommas == pointAt)
                    adjust -= commas * 3;
                else
                    grouping = true;
            }
            if (number.Count != 0)
            {
                number.Scale += adjust;
                number.Round(scientific ? digitCount : number.Scale + digitCount - pointAt);
                if (number.Count == 0)
                {
                    // What rounds to zero is shown by the section for zero.
                    int other = FindSection(format, 2);
                    if (other != section)
                    {
                        section = other;
                        continue;
                    }
                }
            }
            else
            {
                number.Scale = 0;
            }
            break;
        }

        firstDigit = firstDigit < pointAt ? pointAt - firstDigit : 0;
        lastDigit = lastDigit > pointAt ? pointAt - lastDigit : 0;
        int digitPosition;
        int shift;
        if (scientific)
        {
            digitPosition = pointAt;
            shift = 0;
        }
        else
        {
            digitPosition = number.Scale > pointAt ? number.Scale : pointAt;
            shift = number.Scale - pointAt;
        }

        // The places, counted from the decimal point, that a group separator follows.
        Span<int> marks = stackalloc int[4];
        int markCount = 0;
        if (grouping && info.NumberGroupSeparator.Length > 0)
        {
            int[] sizes = info._numberGroupSizes;
            int index = 0;
            int total = 0;
            int size = sizes.Length == 0 ? 0 : sizes[0];
            total = size;
            int whole = digitPosition + (shift < 0 ? shift : 0);
            int wanted = firstDigit > whole ? firstDigit : whole;
            while (wanted > total && size != 0)
            {
                if (markCount == marks.Length)
                {
                    int[] more = new int[marks.Length * 2];
                    marks.CopyTo(more);
                    marks = more;
                }
                marks[markCount++] = total;
                if (index < sizes.Length - 1)
                    size = sizes[++index];
                total += size;
            }
        }

        if (negative && section == 0 && (number.Count != 0 || number.KeepsSign))
            buffer.Append(info.NegativeSign);

        bool pointWritten = false;
        int digitAt = 0;
        int pos = section;
        bool done = false;
        while (pos < format.Length && !done)
        {
            char c = format[pos++];
            if (shift > 0 && (c == '#' || c == '0' || c == '.'))
            {
                while (shift > 0)
                {
                    AppendCustomDigit(ref buffer, digitAt < number.Count ? (char)number.Digits[digitAt++] : '0', ref digitPosition, marks, ref markCount, grouping, info);
                    shift--;
                }
            }
            switch (c)
            {
                case '#':
                case '0':
                    char digit;
                    if (shift < 0)
                    {
                        shift++;
                        digit = digitPosition <= firstDigit ? '0' : '\0';
                    }
                    else
                    {
                        digit = digitAt < number.Count ? (char)number.Digits[digitAt++] : digitPosition > lastDigit ? '0' : '\0';
                    }
                    if (digit != '\0')
                        AppendCustomDigit(ref buffer, digit, ref digitPosition, marks, ref markCount, grouping, info);
                    else
                        digitPosition--;
                    break;
                case '.':
                    if (digitPosition != 0 || pointWritten)
                        break;
                    if (lastDigit < 0 || (pointAt < digitCount && digitAt < number.Count))
                    {
                        buffer.Append(info.NumberDecimalSeparator);
                        pointWritten = true;
                    }
                    break;
                case '\u2030':
                    buffer.Append(info.PerMilleSymbol);
                    break;
                case '%':
                    buffer.Append(info.PercentSymbol);
                    break;
                case ',':
                    break;
                case '\'':
                case '"':
                    while (pos < format.Length && format[pos] != c)
                        buffer.Append(format[pos++]);
                    if (pos < format.Length)
                        pos++;
                    break;
                case '\\':
                    if (pos < format.Length)
                        buffer.Append(format[pos++]);
                    break;
                case 'E':
                case 'e':
                    AppendCustomExponent(ref buffer, ref number, format, ref pos, c, scientific, info);
                    break;
                case ';':
                case '\0':
                    done = true;
                    break;
                default:
                    buffer.Append(c);
                    break;
            }
        }
    }

    private static void AppendCustomDigit(ref CharBuffer buffer, char digit, ref int digitPosition, scoped Span<int> marks, ref int markCount, bool grouping, NumberFormatInfo info)
    {
        buffer.Append(digit);
        if (grouping && digitPosition > 1 && markCount > 0 && digitPosition == marks[markCount - 1] + 1)
        {
            buffer.Append(info.NumberGroupSeparator);
            markCount--;
        }
        digitPosition--;
    }

    private static void AppendCustomExponent(ref CharBuffer buffer, ref DigitBuffer number, ReadOnlySpan<char> format, ref int pos, char e, bool scientific, NumberFormatInfo info)
    {
        bool positiveSign = false;
        int zeros = 0;
        if (scientific)
        {
            if (pos < format.Length && format[pos] == '0')
                zeros++;
            else if (pos + 1 < format.Length && format[pos] == '+' && format[pos + 1] == '0')
                positiveSign = true;
            else if (!(pos + 1 < format.Length && format[pos] == '-' && format[pos + 1] == '0'))
            {
                buffer.Append(e);
                return;
            }
            while (++pos < format.Length && format[pos] == '0')
                zeros++;
            if (zeros > 10)
                zeros = 10;
            int exponent = number.Count == 0 ? 0 : number.Scale - CustomWhole(format, ref number);
            AppendExponent(ref buffer, exponent, info, e, zeros, positiveSign);
            return;
        }
        buffer.Append(e);
        if (pos < format.Length)
        {
            if (format[pos] == '+' || format[pos] == '-')
                buffer.Append(format[pos++]);
            while (pos < format.Length && format[pos] == '0')
                buffer.Append(format[pos++]);
        }
    }

    // How many digit places stand before the decimal point of a custom format's section.
    private static int CustomWhole(ReadOnlySpan<char> format, ref DigitBuffer number)
    {
        int section = FindSection(format, number.Count == 0 ? 2 : number.Negative ? 1 : 0);
        int count = 0;
        for (int at = section; at < format.Length; at++)
        {
            char c = format[at];
            if (c == '#' || c == '0')
                count++;
            else if (c == '.' || c == 'E' || c == 'e' || c == ';')
                break;
            else if (c == '\\')
                at++;
            else if (c == '\'' || c == '"')
            {
                while (++at < format.Length && format[at] != c)
                {
                }
            }
        }
        return count;
    }
}
