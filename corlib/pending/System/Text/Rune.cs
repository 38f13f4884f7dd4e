using System;
using System.Buffers;
using System.Globalization;

namespace System.Text;

/// <summary>Rune; not done yet.</summary>
public struct Rune : IComparable, IComparable<Rune>, IEquatable<Rune>, ISpanFormattable, IFormattable, IUtf8SpanFormattable, IUtf8SpanParsable<Rune>
{
    public Rune(char ch) { throw new NotImplementedException("Rune"); }
    public Rune(char highSurrogate, char lowSurrogate) { throw new NotImplementedException("Rune"); }
    public Rune(int value) { throw new NotImplementedException("Rune"); }
    public Rune(uint value) { throw new NotImplementedException("Rune"); }
    public bool IsAscii { get => throw new NotImplementedException("Rune.IsAscii"); }
    public bool IsBmp { get => throw new NotImplementedException("Rune.IsBmp"); }
    public int Plane { get => throw new NotImplementedException("Rune.Plane"); }
    public static Rune ReplacementChar { get => throw new NotImplementedException("Rune.ReplacementChar"); }
    public int Utf16SequenceLength { get => throw new NotImplementedException("Rune.Utf16SequenceLength"); }
    public int Utf8SequenceLength { get => throw new NotImplementedException("Rune.Utf8SequenceLength"); }
    public int Value { get => throw new NotImplementedException("Rune.Value"); }
    public static bool operator ==(Rune left, Rune right) => throw new NotImplementedException("Rune");
    public static bool operator !=(Rune left, Rune right) => throw new NotImplementedException("Rune");
    public static bool operator <(Rune left, Rune right) => throw new NotImplementedException("Rune");
    public static bool operator <=(Rune left, Rune right) => throw new NotImplementedException("Rune");
    public static bool operator >(Rune left, Rune right) => throw new NotImplementedException("Rune");
    public static bool operator >=(Rune left, Rune right) => throw new NotImplementedException("Rune");
    public static explicit operator Rune(char ch) => throw new NotImplementedException("Rune");
    public static explicit operator Rune(uint value) => throw new NotImplementedException("Rune");
    public static explicit operator Rune(int value) => throw new NotImplementedException("Rune");
    public int CompareTo(Rune other) => throw new NotImplementedException("Rune.CompareTo");
    public static OperationStatus DecodeFromUtf16(ReadOnlySpan<char> source, out Rune result, out int charsConsumed) => throw new NotImplementedException("Rune.DecodeFromUtf16");
    public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> source, out Rune result, out int bytesConsumed) => throw new NotImplementedException("Rune.DecodeFromUtf8");
    public static OperationStatus DecodeLastFromUtf16(ReadOnlySpan<char> source, out Rune result, out int charsConsumed) => throw new NotImplementedException("Rune.DecodeLastFromUtf16");
    public static OperationStatus DecodeLastFromUtf8(ReadOnlySpan<byte> source, out Rune value, out int bytesConsumed) => throw new NotImplementedException("Rune.DecodeLastFromUtf8");
    public int EncodeToUtf16(Span<char> destination) => throw new NotImplementedException("Rune.EncodeToUtf16");
    public int EncodeToUtf8(Span<byte> destination) => throw new NotImplementedException("Rune.EncodeToUtf8");
    public override bool Equals(object obj) => throw new NotImplementedException("Rune.Equals");
    public bool Equals(Rune other) => throw new NotImplementedException("Rune.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Rune.GetHashCode");
    public static Rune GetRuneAt(string input, int index) => throw new NotImplementedException("Rune.GetRuneAt");
    public static bool IsValid(int value) => throw new NotImplementedException("Rune.IsValid");
    public static bool IsValid(uint value) => throw new NotImplementedException("Rune.IsValid");
    public override string ToString() => throw new NotImplementedException("Rune.ToString");
    public static bool TryCreate(char ch, out Rune result) => throw new NotImplementedException("Rune.TryCreate");
    public static bool TryCreate(char highSurrogate, char lowSurrogate, out Rune result) => throw new NotImplementedException("Rune.TryCreate");
    public static bool TryCreate(int value, out Rune result) => throw new NotImplementedException("Rune.TryCreate");
    public static bool TryCreate(uint value, out Rune result) => throw new NotImplementedException("Rune.TryCreate");
    public bool TryEncodeToUtf16(Span<char> destination, out int charsWritten) => throw new NotImplementedException("Rune.TryEncodeToUtf16");
    public bool TryEncodeToUtf8(Span<byte> destination, out int bytesWritten) => throw new NotImplementedException("Rune.TryEncodeToUtf8");
    public static bool TryGetRuneAt(string input, int index, out Rune value) => throw new NotImplementedException("Rune.TryGetRuneAt");
    public static double GetNumericValue(Rune value) => throw new NotImplementedException("Rune.GetNumericValue");
    public static UnicodeCategory GetUnicodeCategory(Rune value) => throw new NotImplementedException("Rune.GetUnicodeCategory");
    public static bool IsControl(Rune value) => throw new NotImplementedException("Rune.IsControl");
    public static bool IsDigit(Rune value) => throw new NotImplementedException("Rune.IsDigit");
    public static bool IsLetter(Rune value) => throw new NotImplementedException("Rune.IsLetter");
    public static bool IsLetterOrDigit(Rune value) => throw new NotImplementedException("Rune.IsLetterOrDigit");
    public static bool IsLower(Rune value) => throw new NotImplementedException("Rune.IsLower");
    public static bool IsNumber(Rune value) => throw new NotImplementedException("Rune.IsNumber");
    public static bool IsPunctuation(Rune value) => throw new NotImplementedException("Rune.IsPunctuation");
    public static bool IsSeparator(Rune value) => throw new NotImplementedException("Rune.IsSeparator");
    public static bool IsSymbol(Rune value) => throw new NotImplementedException("Rune.IsSymbol");
    public static bool IsUpper(Rune value) => throw new NotImplementedException("Rune.IsUpper");
    public static bool IsWhiteSpace(Rune value) => throw new NotImplementedException("Rune.IsWhiteSpace");
    public static Rune ToLower(Rune value, CultureInfo culture) => throw new NotImplementedException("Rune.ToLower");
    public static Rune ToLowerInvariant(Rune value) => throw new NotImplementedException("Rune.ToLowerInvariant");
    public static Rune ToUpper(Rune value, CultureInfo culture) => throw new NotImplementedException("Rune.ToUpper");
    public static Rune ToUpperInvariant(Rune value) => throw new NotImplementedException("Rune.ToUpperInvariant");
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider) => throw new NotImplementedException();
    string IFormattable.ToString(string format, IFormatProvider formatProvider) => throw new NotImplementedException();
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider provider) => throw new NotImplementedException();
    static Rune IUtf8SpanParsable<Rune>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException();
    static bool IUtf8SpanParsable<Rune>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out Rune result) => throw new NotImplementedException();
}
