using System.Globalization;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Text to numbers.</summary>
internal static unsafe partial class Number
{
    internal enum Outcome
    {
        Done,
        Malformed,
        Overflow,
    }

    internal static void CheckIntegerStyle(NumberStyles style)
    {
        const NumberStyles undefined = ~(NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingSign
            | NumberStyles.AllowParentheses | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowExponent | NumberStyles.AllowCurrencySymbol
            | NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier);
        if ((style & undefined) != 0)
            throw new ArgumentException(SR.Argument_InvalidNumberStyles, nameof(style));
        if ((style & NumberStyles.AllowHexSpecifier) != 0 && (style & ~NumberStyles.HexNumber) != 0)
            throw new ArgumentException(SR.Arg_InvalidHexBinaryStyle, nameof(style));
        if ((style & NumberStyles.AllowBinarySpecifier) != 0 && (style & ~NumberStyles.BinaryNumber) != 0)
            throw new ArgumentException(SR.Arg_InvalidHexBinaryStyle, nameof(style));
    }

    internal static void CheckFloatStyle(NumberStyles style)
    {
        const NumberStyles undefined = ~(NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingSign
            | NumberStyles.AllowParentheses | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowExponent | NumberStyles.AllowCurrencySymbol
            | NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier);
        if ((style & undefined) != 0)
            throw new ArgumentException(SR.Argument_InvalidNumberStyles, nameof(style));
        if ((style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0)
            throw new ArgumentException(SR.Arg_HexBinaryStylesNotSupported, nameof(style));
    }

    internal static void ThrowParse(Outcome outcome, ReadOnlySpan<char> text, string overflow)
    {
        if (outcome == Outcome.Overflow)
            throw new OverflowException(overflow);
        throw new FormatException(string.Format(SR.Format_InvalidStringWithValue, text.ToString()));
    }

    private static bool IsWhite(char c) => c == ' ' || (c >= '\t' && c <= '\r');

    // Characters of value 0 after a number are ignored.
    private static bool OnlyNuls(ReadOnlySpan<char> s, int at)
    {
        for (; at < s.Length; at++)
        {
            if (s[at] != '\0')
                return false;
        }
        return true;
    }

    internal static Outcome ParseSigned(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, int bytes, out long value)
    {
        value = 0;
        ulong limit = (1UL << (bytes * 8 - 1)) - 1;
        if ((style & ~NumberStyles.Integer) == 0)
        {
            Outcome outcome = ParseInteger(s, style, info, limit, limit + 1, out ulong magnitude, out bool negative);
            value = negative ? -(long)magnitude : (long)magnitude;
            return outcome;
        }
        if ((style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0)
        {
            Outcome outcome = ParseRadix(s, style, bytes, out ulong bits);
            int unused = 64 - bytes * 8;
            value = (long)(bits << unused) >> unused;
            return outcome;
        }
        Outcome general = ParseGeneralInteger(s, style, info, limit, limit + 1, out ulong m, out bool minus);
        value = minus ? -(long)m : (long)m;
        return general;
    }

    internal static Outcome ParseUnsigned(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, int bytes, out ulong value)
    {
        ulong limit = bytes == 8 ? ulong.MaxValue : (1UL << (bytes * 8)) - 1;
        if ((style & ~NumberStyles.Integer) == 0)
            return ParseInteger(s, style, info, limit, 0, out value, out _);
        if ((style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0)
            return ParseRadix(s, style, bytes, out value);
        return ParseGeneralInteger(s, style, info, limit, 0, out value, out _);
    }

    private static bool TakeSign(ReadOnlySpan<char> s, ref int at, NumberFormatInfo info, out bool negative)
    {
        negative = false;
        if (at >= s.Length)
            return false;
        string plus = info.PositiveSign;
        string minus = info.NegativeSign;
        if (StartsWith(s, at, plus))
        {
            at += plus.Length;
            return true;
        }
        if (StartsWith(s, at, minus))
        {
            at += minus.Length;
            negative = true;
            return true;
        }
        if (info.AllowHyphenDuringParsing && s[at] == '-')
        {
            at++;
            negative = true;
            return true;
        }
        return false;
    }

    internal static bool StartsWith(ReadOnlySpan<char> s, int at, string value)
    {
        if (value.Length == 0 || value.Length > s.Length - at)
            return false;
        for (int i = 0; i < value.Length; i++)
        {
            char c = s[at + i];
            // Cultures write a no-break space where people type a plain one.
            if (c != value[i] && !((value[i] == '\u00A0' || value[i] == '\u202F') && c == ' '))
                return false;
        }
        return true;
    }

    private static Outcome ParseInteger(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, ulong limit, ulong negativeLimit, out ulong magnitude, out bool negative)
    {
        magnitude = 0;
        negative = false;
        int at = 0;
        if ((style & NumberStyles.AllowLeadingWhite) != 0)
        {
            while (at < s.Length && IsWhite(s[at]))
                at++;
        }
        if ((style & NumberStyles.AllowLeadingSign) != 0)
            TakeSign(s, ref at, info, out negative);
        int start = at;
        bool overflow = false;
        ulong value = 0;
        ulong max = negative ? negativeLimit : limit;
        while (at < s.Length)
        {
            uint digit = (uint)(s[at] - '0');
            if (digit > 9)
                break;
            if (value > (max - digit) / 10 && (value > max / 10 || value * 10 > max - digit))
                overflow = true;
            else
                value = value * 10 + digit;
            at++;
        }
        if (at == start)
            return Outcome.Malformed;
        if ((style & NumberStyles.AllowTrailingWhite) != 0)
        {
            while (at < s.Length && IsWhite(s[at]))
                at++;
        }
        if (at < s.Length && !OnlyNuls(s, at))
            return Outcome.Malformed;
        if (overflow)
            return Outcome.Overflow;
        magnitude = value;
        return Outcome.Done;
    }

    private static Outcome ParseRadix(ReadOnlySpan<char> s, NumberStyles style, int bytes, out ulong value)
    {
        value = 0;
        int shift = (style & NumberStyles.AllowHexSpecifier) != 0 ? 4 : 1;
        int at = 0;
        if ((style & NumberStyles.AllowLeadingWhite) != 0)
        {
            while (at < s.Length && IsWhite(s[at]))
                at++;
        }
        int start = at;
        int digits = 0;
        int room = bytes * 8 / shift;
        bool overflow = false;
        while (at < s.Length)
        {
            int digit = HexConverter.FromChar(s[at]);
            if (digit >= 1 << shift)
                break;
            if (digits > 0 || digit != 0)
                digits++;
            if (digits > room)
                overflow = true;
            else
                value = value << shift | (uint)digit;
            at++;
        }
        if (at == start)
            return Outcome.Malformed;
        if ((style & NumberStyles.AllowTrailingWhite) != 0)
        {
            while (at < s.Length && IsWhite(s[at]))
                at++;
        }
        if (at < s.Length && !OnlyNuls(s, at))
        {
            value = 0;
            return Outcome.Malformed;
        }
        return overflow ? Outcome.Overflow : Outcome.Done;
    }

    private static Outcome ParseGeneralInteger(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, ulong limit, ulong negativeLimit, out ulong magnitude, out bool negative)
    {
        magnitude = 0;
        negative = false;
        byte* store = stackalloc byte[32];
        DigitBuffer number = new DigitBuffer(store, 32);
        if (!ParseDecimal(s, style, info, ref number, out bool lost))
            return Outcome.Malformed;
        negative = number.Negative;
        ulong max = negative ? negativeLimit : limit;
        if (number.Scale > 20 && number.Count > 0)
            return Outcome.Overflow;
        // Digits after the point must be zero.
        if (number.Count > Math.Max(number.Scale, 0) || lost)
            return Outcome.Overflow;
        UInt128 value = 0;
        for (int i = 0; i < number.Scale; i++)
        {
            value = value * 10 + (uint)(number[i] - '0');
            if (value > max)
                return Outcome.Overflow;
        }
        magnitude = (ulong)value;
        return Outcome.Done;
    }

    /// <summary>Reads a number in any decimal style into digits without leading or trailing zeros. Digits beyond the buffer only set lost.</summary>
    internal static bool ParseDecimal(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, ref DigitBuffer number, out bool lost)
        => ParseDecimalPart(s, style, info, ref number, out lost, out int end) && OnlyNuls(s, end);

    private static bool ParseDecimalPart(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, ref DigitBuffer number, out bool lost, out int end)
    {
        lost = false;
        end = 0;
        number.Count = 0;
        number.Scale = 0;
        number.Negative = false;
        bool currency = (style & NumberStyles.AllowCurrencySymbol) != 0;
        string currencySymbol = currency ? info.CurrencySymbol : null;
        bool sawCurrency = false;
        bool sawSign = false;
        bool sawParenthesis = false;
        int at = 0;
        while (at < s.Length)
        {
            // White space may stand anywhere before the digits, except between a sign and them when currency is not allowed.
            if (IsWhite(s[at]) && (style & NumberStyles.AllowLeadingWhite) != 0 && (!sawSign || currencySymbol != null || info.NumberNegativePattern == 2))
            {
                at++;
                continue;
            }
            if ((style & NumberStyles.AllowLeadingSign) != 0 && !sawSign && TakeSign(s, ref at, info, out bool minus))
            {
                sawSign = true;
                number.Negative = minus;
                continue;
            }
            if (s[at] == '(' && (style & NumberStyles.AllowParentheses) != 0 && !sawSign)
            {
                sawSign = true;
                sawParenthesis = true;
                number.Negative = true;
                at++;
                continue;
            }
            if (currencySymbol != null && StartsWith(s, at, currencySymbol))
            {
                at += currencySymbol.Length;
                currencySymbol = null;
                sawCurrency = true;
                continue;
            }
            break;
        }
        bool sawDigits = false;
        bool sawNonZero = false;
        bool sawPoint = false;
        int count = 0;
        int lastNonZero = 0;
        while (at < s.Length)
        {
            char c = s[at];
            if ((uint)(c - '0') <= 9)
            {
                sawDigits = true;
                if (c != '0' || sawNonZero)
                {
                    if (count < number.Capacity)
                    {
                        number.Digits[count++] = (byte)c;
                        if (c != '0')
                            lastNonZero = count;
                    }
                    else if (c != '0')
                    {
                        lost = true;
                    }
                    if (!sawPoint)
                        number.Scale++;
                    sawNonZero = true;
                }
                else if (sawPoint)
                {
                    number.Scale--;
                }
                at++;
                continue;
            }
            if ((style & NumberStyles.AllowDecimalPoint) != 0 && !sawPoint)
            {
                string point = sawCurrency ? info.CurrencyDecimalSeparator : info.NumberDecimalSeparator;
                if (StartsWith(s, at, point))
                {
                    sawPoint = true;
                    at += point.Length;
                    continue;
                }
                if (currency && !sawCurrency && StartsWith(s, at, info.CurrencyDecimalSeparator))
                {
                    sawPoint = true;
                    at += info.CurrencyDecimalSeparator.Length;
                    continue;
                }
            }
            if ((style & NumberStyles.AllowThousands) != 0 && sawDigits && !sawPoint)
            {
                string group = sawCurrency ? info.CurrencyGroupSeparator : info.NumberGroupSeparator;
                if (StartsWith(s, at, group))
                {
                    at += group.Length;
                    continue;
                }
                if (currency && !sawCurrency && StartsWith(s, at, info.CurrencyGroupSeparator))
                {
                    at += info.CurrencyGroupSeparator.Length;
                    continue;
                }
            }
            break;
        }
        number.Count = lastNonZero;
        number.Total = count;
        if (!sawDigits)
            return false;
        if (at < s.Length && (s[at] == 'E' || s[at] == 'e') && (style & NumberStyles.AllowExponent) != 0)
        {
            int mark = at;
            at++;
            bool negativeExponent = false;
            if (at < s.Length)
                TakeSign(s, ref at, info, out negativeExponent);
            if (at < s.Length && char.IsAsciiDigit(s[at]))
            {
                int exponent = 0;
                while (at < s.Length && char.IsAsciiDigit(s[at]))
                {
                    // Beyond this every number is zero or infinite.
                    if (exponent < 100_000_000)
                        exponent = exponent * 10 + (s[at] - '0');
                    at++;
                }
                number.Scale += negativeExponent ? -exponent : exponent;
            }
            else
            {
                at = mark;
            }
        }
        while (at < s.Length)
        {
            if (IsWhite(s[at]) && (style & NumberStyles.AllowTrailingWhite) != 0)
            {
                at++;
                continue;
            }
            if ((style & NumberStyles.AllowTrailingSign) != 0 && !sawSign && TakeSign(s, ref at, info, out bool minus))
            {
                sawSign = true;
                number.Negative = minus;
                continue;
            }
            if (s[at] == ')' && sawParenthesis)
            {
                sawParenthesis = false;
                at++;
                continue;
            }
            if (currencySymbol != null && StartsWith(s, at, currencySymbol))
            {
                at += currencySymbol.Length;
                currencySymbol = null;
                continue;
            }
            break;
        }
        end = at;
        if (sawParenthesis)
            return false;
        number.TotalScale = number.Scale;
        if (number.Count == 0)
            number.Scale = 0;
        return true;
    }
}
