using System.Globalization;

namespace System;

/// <summary>Date only; not done yet.</summary>
public struct DateOnly : IComparable, IComparable<DateOnly>, IEquatable<DateOnly>, ISpanFormattable, IFormattable, ISpanParsable<DateOnly>, IParsable<DateOnly>, IUtf8SpanFormattable
{
    public DateOnly(int year, int month, int day) { throw new NotImplementedException("DateOnly"); }
    public DateOnly(int year, int month, int day, Calendar calendar) { throw new NotImplementedException("DateOnly"); }
    public static DateOnly MinValue { get => throw new NotImplementedException("DateOnly.MinValue"); }
    public static DateOnly MaxValue { get => throw new NotImplementedException("DateOnly.MaxValue"); }
    public int Year { get => throw new NotImplementedException("DateOnly.Year"); }
    public int Month { get => throw new NotImplementedException("DateOnly.Month"); }
    public int Day { get => throw new NotImplementedException("DateOnly.Day"); }
    public DayOfWeek DayOfWeek { get => throw new NotImplementedException("DateOnly.DayOfWeek"); }
    public int DayOfYear { get => throw new NotImplementedException("DateOnly.DayOfYear"); }
    public int DayNumber { get => throw new NotImplementedException("DateOnly.DayNumber"); }
    public static DateOnly FromDayNumber(int dayNumber) => throw new NotImplementedException("DateOnly.FromDayNumber");
    public DateOnly AddDays(int value) => throw new NotImplementedException("DateOnly.AddDays");
    public DateOnly AddMonths(int value) => throw new NotImplementedException("DateOnly.AddMonths");
    public DateOnly AddYears(int value) => throw new NotImplementedException("DateOnly.AddYears");
    public static bool operator ==(DateOnly left, DateOnly right) => throw new NotImplementedException("DateOnly");
    public static bool operator !=(DateOnly left, DateOnly right) => throw new NotImplementedException("DateOnly");
    public static bool operator >(DateOnly left, DateOnly right) => throw new NotImplementedException("DateOnly");
    public static bool operator >=(DateOnly left, DateOnly right) => throw new NotImplementedException("DateOnly");
    public static bool operator <(DateOnly left, DateOnly right) => throw new NotImplementedException("DateOnly");
    public static bool operator <=(DateOnly left, DateOnly right) => throw new NotImplementedException("DateOnly");
    public void Deconstruct(out int year, out int month, out int day) => throw new NotImplementedException("DateOnly.Deconstruct");
    public DateTime ToDateTime(TimeOnly time) => throw new NotImplementedException("DateOnly.ToDateTime");
    public DateTime ToDateTime(TimeOnly time, DateTimeKind kind) => throw new NotImplementedException("DateOnly.ToDateTime");
    public static DateOnly FromDateTime(DateTime dateTime) => throw new NotImplementedException("DateOnly.FromDateTime");
    public int CompareTo(DateOnly value) => throw new NotImplementedException("DateOnly.CompareTo");
    public int CompareTo(object value) => throw new NotImplementedException("DateOnly.CompareTo");
    public bool Equals(DateOnly value) => throw new NotImplementedException("DateOnly.Equals");
    public override bool Equals(object value) => throw new NotImplementedException("DateOnly.Equals");
    public override int GetHashCode() => throw new NotImplementedException("DateOnly.GetHashCode");
    public static DateOnly Parse(ReadOnlySpan<char> s, IFormatProvider provider = null, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("DateOnly.Parse");
    public static DateOnly ParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider = null, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("DateOnly.ParseExact");
    public static DateOnly ParseExact(ReadOnlySpan<char> s, string[] formats) => throw new NotImplementedException("DateOnly.ParseExact");
    public static DateOnly ParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("DateOnly.ParseExact");
    public static DateOnly Parse(string s) => throw new NotImplementedException("DateOnly.Parse");
    public static DateOnly Parse(string s, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("DateOnly.Parse");
    public static DateOnly ParseExact(string s, string format) => throw new NotImplementedException("DateOnly.ParseExact");
    public static DateOnly ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("DateOnly.ParseExact");
    public static DateOnly ParseExact(string s, string[] formats) => throw new NotImplementedException("DateOnly.ParseExact");
    public static DateOnly ParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("DateOnly.ParseExact");
    public static bool TryParse(ReadOnlySpan<char> s, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, DateTimeStyles style, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParse");
    public static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider, DateTimeStyles style, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> s, string[] formats, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParseExact");
    public static bool TryParse(string s, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParse");
    public static bool TryParse(string s, IFormatProvider provider, DateTimeStyles style, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParse");
    public static bool TryParseExact(string s, string format, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParseExact");
    public static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParseExact");
    public static bool TryParseExact(string s, string[] formats, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParseExact");
    public static bool TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParseExact");
    public string ToLongDateString() => throw new NotImplementedException("DateOnly.ToLongDateString");
    public string ToShortDateString() => throw new NotImplementedException("DateOnly.ToShortDateString");
    public override string ToString() => throw new NotImplementedException("DateOnly.ToString");
    public string ToString(string format) => throw new NotImplementedException("DateOnly.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("DateOnly.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("DateOnly.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("DateOnly.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("DateOnly.TryFormat");
    public static DateOnly Parse(string s, IFormatProvider provider) => throw new NotImplementedException("DateOnly.Parse");
    public static bool TryParse(string s, IFormatProvider provider, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParse");
    public static DateOnly Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("DateOnly.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out DateOnly result) => throw new NotImplementedException("DateOnly.TryParse");
}
