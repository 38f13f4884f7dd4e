using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System.Text;

/// <summary>A Unicode scalar value.</summary>
public readonly struct Rune : IComparable, IComparable<Rune>, IEquatable<Rune>, ISpanFormattable, IUtf8SpanFormattable, IUtf8SpanParsable<Rune>
{
    private readonly uint _value;

    private Rune(uint value, bool _) { _value = value; }

    public Rune(char ch)
    {
        if (char.IsSurrogate(ch))
            ThrowHelper.OutOfRange("ch");
        _value = ch;
    }

    public Rune(char highSurrogate, char lowSurrogate) : this((uint)char.ConvertToUtf32(highSurrogate, lowSurrogate), false) { }
    public Rune(int value) : this((uint)value) { }

    [CLSCompliant(false)]
    public Rune(uint value)
    {
        if (!IsValid(value))
            ThrowHelper.OutOfRange("value");
        _value = value;
    }

    public static bool operator ==(Rune left, Rune right) => left._value == right._value;
    public static bool operator !=(Rune left, Rune right) => left._value != right._value;
    public static bool operator <(Rune left, Rune right) => left._value < right._value;
    public static bool operator <=(Rune left, Rune right) => left._value <= right._value;
    public static bool operator >(Rune left, Rune right) => left._value > right._value;
    public static bool operator >=(Rune left, Rune right) => left._value >= right._value;
    public static explicit operator Rune(char ch) => new Rune(ch);
    [CLSCompliant(false)] public static explicit operator Rune(uint value) => new Rune(value);
    public static explicit operator Rune(int value) => new Rune(value);

    public bool IsAscii => _value < 0x80;
    public bool IsBmp => _value < 0x10000;
    public int Plane => (int)(_value >> 16);
    public static Rune ReplacementChar => new Rune(0xFFFD, false);
    public int Utf16SequenceLength => _value < 0x10000 ? 1 : 2;
    public int Utf8SequenceLength => _value < 0x80 ? 1 : _value < 0x800 ? 2 : _value < 0x10000 ? 3 : 4;
    public int Value => (int)_value;

    public int CompareTo(Rune other) => (int)_value - (int)other._value;
    int IComparable.CompareTo(object obj) => obj == null ? 1 : obj is Rune other ? CompareTo(other) : throw new ArgumentException(SR.Arg_MustBeRune);
    public override bool Equals([NotNullWhen(true)] object obj) => obj is Rune other && _value == other._value;
    public bool Equals(Rune other) => _value == other._value;
    public bool Equals(Rune other, StringComparison comparisonType) => ToString().Equals(other.ToString(), comparisonType);
    public override int GetHashCode() => (int)_value;

    public override string ToString() => _value < 0x10000 ? ((char)_value).ToString() : char.ConvertFromUtf32((int)_value);
    string IFormattable.ToString(string format, IFormatProvider formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider) => TryEncodeToUtf16(destination, out charsWritten);
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider provider) => TryEncodeToUtf8(utf8Destination, out bytesWritten);

    static Rune IUtf8SpanParsable<Rune>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider)
        => DecodeFromUtf8(utf8Text, out Rune r, out int n) == OperationStatus.Done && n == utf8Text.Length ? r : throw new FormatException(SR.Format_InvalidString);

    static bool IUtf8SpanParsable<Rune>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out Rune result)
    {
        if (DecodeFromUtf8(utf8Text, out result, out int n) == OperationStatus.Done && n == utf8Text.Length)
            return true;
        result = default;
        return false;
    }

    public static bool IsValid(int value) => IsValid((uint)value);
    [CLSCompliant(false)] public static bool IsValid(uint value) => value < 0xD800 || (value >= 0xE000 && value <= 0x10FFFF);

    public static OperationStatus DecodeFromUtf16(ReadOnlySpan<char> source, out Rune result, out int charsConsumed)
    {
        result = ReplacementChar;
        charsConsumed = 0;
        if (source.Length == 0)
            return OperationStatus.NeedMoreData;
        char c = source[0];
        charsConsumed = 1;
        if (!char.IsSurrogate(c))
        {
            result = new Rune(c, false);
            return OperationStatus.Done;
        }
        if (char.IsLowSurrogate(c))
            return OperationStatus.InvalidData;
        if (source.Length == 1)
            return OperationStatus.NeedMoreData;
        if (!char.IsLowSurrogate(source[1]))
            return OperationStatus.InvalidData;
        charsConsumed = 2;
        result = new Rune(c, source[1]);
        return OperationStatus.Done;
    }

    public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> source, out Rune result, out int bytesConsumed)
    {
        result = ReplacementChar;
        bytesConsumed = 0;
        if (source.Length == 0)
            return OperationStatus.NeedMoreData;
        int n = Utf8Coder.DecodeOne(source, out uint value);
        if (n > 0)
        {
            bytesConsumed = n;
            result = new Rune(value, false);
            return OperationStatus.Done;
        }
        bytesConsumed = n == 0 ? source.Length : -n;
        return n == 0 ? OperationStatus.NeedMoreData : OperationStatus.InvalidData;
    }

    public static OperationStatus DecodeLastFromUtf16(ReadOnlySpan<char> source, out Rune result, out int charsConsumed)
    {
        result = ReplacementChar;
        charsConsumed = 0;
        if (source.Length == 0)
            return OperationStatus.NeedMoreData;
        char c = source[source.Length - 1];
        charsConsumed = 1;
        if (!char.IsSurrogate(c))
        {
            result = new Rune(c, false);
            return OperationStatus.Done;
        }
        if (char.IsHighSurrogate(c))
            return OperationStatus.NeedMoreData;
        if (source.Length < 2 || !char.IsHighSurrogate(source[source.Length - 2]))
            return OperationStatus.InvalidData;
        charsConsumed = 2;
        result = new Rune(source[source.Length - 2], c);
        return OperationStatus.Done;
    }

    public static OperationStatus DecodeLastFromUtf8(ReadOnlySpan<byte> source, out Rune value, out int bytesConsumed)
    {
        value = ReplacementChar;
        bytesConsumed = 0;
        if (source.Length == 0)
            return OperationStatus.NeedMoreData;
        for (int n = 1; n <= 4 && n <= source.Length; n++)
        {
            ReadOnlySpan<byte> tail = source.Slice(source.Length - n);
            if ((tail[0] & 0xC0) == 0x80)
                continue;
            OperationStatus status = DecodeFromUtf8(tail, out value, out bytesConsumed);
            if (status == OperationStatus.Done && bytesConsumed == n)
                return status;
            if (status == OperationStatus.NeedMoreData && bytesConsumed == n)
                return status;
            break;
        }
        value = ReplacementChar;
        bytesConsumed = 1;
        return OperationStatus.InvalidData;
    }

    public bool TryEncodeToUtf16(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (destination.Length < Utf16SequenceLength)
            return false;
        if (_value < 0x10000)
        {
            destination[0] = (char)_value;
            charsWritten = 1;
            return true;
        }
        destination[0] = (char)(0xD7C0 + (_value >> 10));
        destination[1] = (char)(0xDC00 + (_value & 0x3FF));
        charsWritten = 2;
        return true;
    }

    public int EncodeToUtf16(Span<char> destination)
    {
        if (!TryEncodeToUtf16(destination, out int n))
            ThrowHelper.DestinationTooShort();
        return n;
    }

    public bool TryEncodeToUtf8(Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        int n = Utf8SequenceLength;
        if (destination.Length < n)
            return false;
        Utf8Coder.EncodeOne(_value, destination);
        bytesWritten = n;
        return true;
    }

    public int EncodeToUtf8(Span<byte> destination)
    {
        if (!TryEncodeToUtf8(destination, out int n))
            ThrowHelper.DestinationTooShort();
        return n;
    }

    public static bool TryCreate(char ch, out Rune result)
    {
        result = char.IsSurrogate(ch) ? default : new Rune(ch, false);
        return !char.IsSurrogate(ch);
    }

    public static bool TryCreate(char highSurrogate, char lowSurrogate, out Rune result)
    {
        bool pair = char.IsSurrogatePair(highSurrogate, lowSurrogate);
        result = pair ? new Rune(highSurrogate, lowSurrogate) : default;
        return pair;
    }

    public static bool TryCreate(int value, out Rune result) => TryCreate((uint)value, out result);

    [CLSCompliant(false)]
    public static bool TryCreate(uint value, out Rune result)
    {
        result = IsValid(value) ? new Rune(value, false) : default;
        return IsValid(value);
    }

    public static Rune GetRuneAt(string input, int index) => TryGetRuneAt(input, index, out Rune r) ? r : throw new ArgumentException(SR.Argument_CannotExtractScalar, nameof(index));

    public static bool TryGetRuneAt(string input, int index, out Rune value)
    {
        ArgumentNullException.ThrowIfNull(input);
        if ((uint)index >= (uint)input.Length)
            throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLess);
        bool done = DecodeFromUtf16(input.AsSpan(index), out value, out _) == OperationStatus.Done;
        if (!done)
            value = default;
        return done;
    }

    private static UnicodeCategory Category(Rune value) => CharUnicodeInfo.CategoryOf(value._value);
    public static double GetNumericValue(Rune value) => CharUnicodeInfo.GetNumericValue((int)value._value);
    public static UnicodeCategory GetUnicodeCategory(Rune value) => Category(value);
    public static bool IsControl(Rune value) => ((value._value + 1) & ~0x80u) <= 0x20u;
    public static bool IsDigit(Rune value) => Category(value) == UnicodeCategory.DecimalDigitNumber;
    public static bool IsLetter(Rune value) => Category(value) <= UnicodeCategory.OtherLetter;
    public static bool IsLetterOrDigit(Rune value) => IsLetter(value) || IsDigit(value);
    public static bool IsLower(Rune value) => Category(value) == UnicodeCategory.LowercaseLetter;
    public static bool IsUpper(Rune value) => Category(value) == UnicodeCategory.UppercaseLetter;
    public static bool IsNumber(Rune value) => Category(value) is >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber;
    public static bool IsPunctuation(Rune value) => Category(value) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;
    public static bool IsSeparator(Rune value) => Category(value) is >= UnicodeCategory.SpaceSeparator and <= UnicodeCategory.ParagraphSeparator;
    public static bool IsSymbol(Rune value) => Category(value) is >= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol;
    public static bool IsWhiteSpace(Rune value) => value._value < 0x10000 && char.IsWhiteSpace((char)value._value);
    public static Rune ToLower(Rune value, CultureInfo culture) { ArgumentNullException.ThrowIfNull(culture); return ToLowerInvariant(value); }
    public static Rune ToUpper(Rune value, CultureInfo culture) { ArgumentNullException.ThrowIfNull(culture); return ToUpperInvariant(value); }
    public static Rune ToLowerInvariant(Rune value) => new Rune((uint)CharUnicodeInfo.ToLower((int)value._value), false);
    public static Rune ToUpperInvariant(Rune value) => new Rune((uint)CharUnicodeInfo.ToUpper((int)value._value), false);
}
