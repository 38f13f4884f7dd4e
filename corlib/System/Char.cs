using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

/// <summary>One UTF-16 code unit.</summary>
[Serializable]
public readonly partial struct Char : IComparable, IComparable<char>, IEquatable<char>, IConvertible, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<char>
{
    private readonly char m_value;

    public const char MaxValue = (char)0xFFFF;
    public const char MinValue = (char)0;

    public override int GetHashCode() => m_value | (m_value << 16);
    public override bool Equals([NotNullWhen(true)] object obj) => obj is char other && m_value == other;
    public bool Equals(char obj) => m_value == obj;

    public int CompareTo(object value)
    {
        if (value == null)
            return 1;
        if (value is not char other)
            throw new ArgumentException(SR.Arg_MustBeChar);
        return m_value - other;
    }

    public int CompareTo(char value) => m_value - value;

    public override string ToString() => ToString(m_value);
    public string ToString(IFormatProvider provider) => ToString(m_value);
    string IFormattable.ToString(string format, IFormatProvider provider) => ToString(m_value);
    public static string ToString(char c) => new string(c, 1);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider)
    {
        charsWritten = 0;
        if (destination.Length == 0)
            return false;
        destination[0] = m_value;
        charsWritten = 1;
        return true;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider provider)
        => Number.TryFormatUtf8(new ReadOnlySpan<char>(in m_value), utf8Destination, out bytesWritten);

    public static char Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        if (s.Length != 1)
            throw new FormatException(SR.Format_NeedSingleChar);
        return s[0];
    }

    public static bool TryParse([NotNullWhen(true)] string s, out char result)
    {
        result = s != null && s.Length == 1 ? s[0] : '\0';
        return s != null && s.Length == 1;
    }

    static char IParsable<char>.Parse(string s, IFormatProvider provider) => Parse(s);
    static bool IParsable<char>.TryParse(string s, IFormatProvider provider, out char result) => TryParse(s, out result);
    static char ISpanParsable<char>.Parse(ReadOnlySpan<char> s, IFormatProvider provider)
    {
        if (s.Length != 1)
            throw new FormatException(SR.Format_NeedSingleChar);
        return s[0];
    }

    static bool ISpanParsable<char>.TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out char result)
    {
        result = s.Length == 1 ? s[0] : '\0';
        return s.Length == 1;
    }

    private static char At(string s, int index)
    {
        ArgumentNullException.ThrowIfNull(s);
        if ((uint)index >= (uint)s.Length)
            ThrowHelper.OutOfRange("index");
        return s[index];
    }

    public static bool IsAscii(char c) => c < 0x80;
    public static bool IsAsciiDigit(char c) => (uint)(c - '0') <= 9;
    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 25;
    public static bool IsAsciiLetterLower(char c) => (uint)(c - 'a') <= 25;
    public static bool IsAsciiLetterUpper(char c) => (uint)(c - 'A') <= 25;
    public static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || IsAsciiDigit(c);
    public static bool IsAsciiHexDigit(char c) => HexConverter.FromChar(c) != 255;
    public static bool IsAsciiHexDigitUpper(char c) => IsAsciiDigit(c) || (uint)(c - 'A') <= 5;
    public static bool IsAsciiHexDigitLower(char c) => IsAsciiDigit(c) || (uint)(c - 'a') <= 5;
    public static bool IsBetween(char c, char minInclusive, char maxInclusive) => (uint)(c - minInclusive) <= (uint)(maxInclusive - minInclusive);

    public static bool IsDigit(char c) => c < 0x100 ? IsAsciiDigit(c) : CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;
    public static bool IsDigit(string s, int index) => IsDigit(At(s, index));

    internal static bool IsLetterCategory(UnicodeCategory c) => c <= UnicodeCategory.OtherLetter;

    public static bool IsLetter(char c) => c < 0x80 ? IsAsciiLetter(c) : IsLetterCategory(CharUnicodeInfo.GetUnicodeCategory(c));
    public static bool IsLetter(string s, int index) => IsLetterCategory(GetUnicodeCategory(s, index));

    public static bool IsWhiteSpace(char c)
    {
        if (c < 0x100)
            return c == ' ' || (uint)(c - '\t') <= '\r' - '\t' || c == '\u0085' || c == '\u00A0';
        return c == '\u1680' || (uint)(c - '\u2000') <= 0x0A || c == '\u2028' || c == '\u2029' || c == '\u202F' || c == '\u205F' || c == '\u3000';
    }

    public static bool IsWhiteSpace(string s, int index) => IsWhiteSpace(At(s, index));

    public static bool IsUpper(char c) => c < 0x80 ? IsAsciiLetterUpper(c) : CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.UppercaseLetter;
    public static bool IsUpper(string s, int index) => GetUnicodeCategory(s, index) == UnicodeCategory.UppercaseLetter;
    public static bool IsLower(char c) => c < 0x80 ? IsAsciiLetterLower(c) : CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LowercaseLetter;
    public static bool IsLower(string s, int index) => GetUnicodeCategory(s, index) == UnicodeCategory.LowercaseLetter;

    private static bool IsPunctuationCategory(UnicodeCategory c) => c >= UnicodeCategory.ConnectorPunctuation && c <= UnicodeCategory.OtherPunctuation;
    public static bool IsPunctuation(char c) => IsPunctuationCategory(CharUnicodeInfo.GetUnicodeCategory(c));
    public static bool IsPunctuation(string s, int index) => IsPunctuationCategory(GetUnicodeCategory(s, index));

    private static bool IsLetterOrDigitCategory(UnicodeCategory c) => c <= UnicodeCategory.OtherLetter || c == UnicodeCategory.DecimalDigitNumber;
    public static bool IsLetterOrDigit(char c) => c < 0x80 ? IsAsciiLetterOrDigit(c) : IsLetterOrDigitCategory(CharUnicodeInfo.GetUnicodeCategory(c));
    public static bool IsLetterOrDigit(string s, int index) => IsLetterOrDigitCategory(GetUnicodeCategory(s, index));

    public static bool IsControl(char c) => ((c + 1) & ~0x80u) <= 0x20u;
    public static bool IsControl(string s, int index) => IsControl(At(s, index));

    private static bool IsNumberCategory(UnicodeCategory c) => c >= UnicodeCategory.DecimalDigitNumber && c <= UnicodeCategory.OtherNumber;
    public static bool IsNumber(char c) => c < 0x80 ? IsAsciiDigit(c) : IsNumberCategory(CharUnicodeInfo.GetUnicodeCategory(c));
    public static bool IsNumber(string s, int index) => IsNumberCategory(GetUnicodeCategory(s, index));

    private static bool IsSeparatorCategory(UnicodeCategory c) => c >= UnicodeCategory.SpaceSeparator && c <= UnicodeCategory.ParagraphSeparator;
    public static bool IsSeparator(char c) => IsSeparatorCategory(CharUnicodeInfo.GetUnicodeCategory(c));
    public static bool IsSeparator(string s, int index) => IsSeparatorCategory(GetUnicodeCategory(s, index));

    private static bool IsSymbolCategory(UnicodeCategory c) => c >= UnicodeCategory.MathSymbol && c <= UnicodeCategory.OtherSymbol;
    public static bool IsSymbol(char c) => IsSymbolCategory(CharUnicodeInfo.GetUnicodeCategory(c));
    public static bool IsSymbol(string s, int index) => IsSymbolCategory(GetUnicodeCategory(s, index));

    public static bool IsSurrogate(char c) => (c & 0xF800) == 0xD800;
    public static bool IsSurrogate(string s, int index) => IsSurrogate(At(s, index));
    public static bool IsHighSurrogate(char c) => (c & 0xFC00) == 0xD800;
    public static bool IsHighSurrogate(string s, int index) => IsHighSurrogate(At(s, index));
    public static bool IsLowSurrogate(char c) => (c & 0xFC00) == 0xDC00;
    public static bool IsLowSurrogate(string s, int index) => IsLowSurrogate(At(s, index));
    public static bool IsSurrogatePair(char highSurrogate, char lowSurrogate) => IsHighSurrogate(highSurrogate) && IsLowSurrogate(lowSurrogate);

    public static bool IsSurrogatePair(string s, int index)
    {
        char c = At(s, index);
        return index + 1 < s.Length && IsSurrogatePair(c, s[index + 1]);
    }

    public static UnicodeCategory GetUnicodeCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c);

    public static UnicodeCategory GetUnicodeCategory(string s, int index)
    {
        At(s, index);
        return CharUnicodeInfo.GetUnicodeCategory(s, index);
    }

    public static double GetNumericValue(char c) => CharUnicodeInfo.GetNumericValue(c);

    public static double GetNumericValue(string s, int index)
    {
        At(s, index);
        return CharUnicodeInfo.GetNumericValue(s, index);
    }

    public static char ToUpper(char c, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TextInfo.ToUpper(c);
    }

    public static char ToUpper(char c) => TextInfo.ToUpperInvariant(c);
    public static char ToUpperInvariant(char c) => TextInfo.ToUpperInvariant(c);

    public static char ToLower(char c, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TextInfo.ToLower(c);
    }

    public static char ToLower(char c) => TextInfo.ToLowerInvariant(c);
    public static char ToLowerInvariant(char c) => TextInfo.ToLowerInvariant(c);

    /// <summary>The text of a Unicode scalar value. Throws ArgumentOutOfRangeException for others.</summary>
    public static string ConvertFromUtf32(int utf32)
    {
        if ((uint)utf32 > 0x10FFFF || (uint)(utf32 - 0xD800) < 0x800)
            throw new ArgumentOutOfRangeException(nameof(utf32), SR.ArgumentOutOfRange_InvalidUTF32);
        if (utf32 < 0x10000)
            return ToString((char)utf32);
        utf32 -= 0x10000;
        return new string(stackalloc char[2] { (char)(0xD800 + (utf32 >> 10)), (char)(0xDC00 + (utf32 & 0x3FF)) });
    }

    public static int ConvertToUtf32(char highSurrogate, char lowSurrogate)
    {
        if (!IsHighSurrogate(highSurrogate))
            throw new ArgumentOutOfRangeException(nameof(highSurrogate), SR.ArgumentOutOfRange_InvalidHighSurrogate);
        if (!IsLowSurrogate(lowSurrogate))
            throw new ArgumentOutOfRangeException(nameof(lowSurrogate), SR.ArgumentOutOfRange_InvalidLowSurrogate);
        return ((highSurrogate - 0xD800) << 10) + (lowSurrogate - 0xDC00) + 0x10000;
    }

    public static int ConvertToUtf32(string s, int index)
    {
        char c = At(s, index);
        if (!IsSurrogate(c))
            return c;
        if (IsLowSurrogate(c))
            throw new ArgumentException(string.Format(SR.Argument_InvalidLowSurrogate, index), nameof(s));
        if (index + 1 >= s.Length || !IsLowSurrogate(s[index + 1]))
            throw new ArgumentException(string.Format(SR.Argument_InvalidHighSurrogate, index), nameof(s));
        return ConvertToUtf32(c, s[index + 1]);
    }

    public TypeCode GetTypeCode() => TypeCode.Char;
    bool IConvertible.ToBoolean(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Char' to 'Boolean'.");
    char IConvertible.ToChar(IFormatProvider provider) => m_value;
    sbyte IConvertible.ToSByte(IFormatProvider provider) => Convert.ToSByte(m_value);
    byte IConvertible.ToByte(IFormatProvider provider) => Convert.ToByte(m_value);
    short IConvertible.ToInt16(IFormatProvider provider) => Convert.ToInt16(m_value);
    ushort IConvertible.ToUInt16(IFormatProvider provider) => Convert.ToUInt16(m_value);
    int IConvertible.ToInt32(IFormatProvider provider) => Convert.ToInt32(m_value);
    uint IConvertible.ToUInt32(IFormatProvider provider) => Convert.ToUInt32(m_value);
    long IConvertible.ToInt64(IFormatProvider provider) => Convert.ToInt64(m_value);
    ulong IConvertible.ToUInt64(IFormatProvider provider) => Convert.ToUInt64(m_value);
    float IConvertible.ToSingle(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Char' to 'Single'.");
    double IConvertible.ToDouble(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Char' to 'Double'.");
    decimal IConvertible.ToDecimal(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Char' to 'Decimal'.");
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Char' to 'DateTime'.");
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);
}
