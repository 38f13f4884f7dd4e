using System.Globalization;

namespace System;

/// <summary>Time only; not done yet.</summary>
public struct TimeOnly : IComparable, IComparable<TimeOnly>, IEquatable<TimeOnly>, ISpanFormattable, IFormattable, ISpanParsable<TimeOnly>, IParsable<TimeOnly>, IUtf8SpanFormattable
{
    public TimeOnly(int hour, int minute) { throw new NotImplementedException("TimeOnly"); }
    public TimeOnly(int hour, int minute, int second) { throw new NotImplementedException("TimeOnly"); }
    public TimeOnly(int hour, int minute, int second, int millisecond) { throw new NotImplementedException("TimeOnly"); }
    public TimeOnly(int hour, int minute, int second, int millisecond, int microsecond) { throw new NotImplementedException("TimeOnly"); }
    public TimeOnly(long ticks) { throw new NotImplementedException("TimeOnly"); }
    public static TimeOnly MinValue { get => throw new NotImplementedException("TimeOnly.MinValue"); }
    public static TimeOnly MaxValue { get => throw new NotImplementedException("TimeOnly.MaxValue"); }
    public int Hour { get => throw new NotImplementedException("TimeOnly.Hour"); }
    public int Minute { get => throw new NotImplementedException("TimeOnly.Minute"); }
    public int Second { get => throw new NotImplementedException("TimeOnly.Second"); }
    public int Millisecond { get => throw new NotImplementedException("TimeOnly.Millisecond"); }
    public int Microsecond { get => throw new NotImplementedException("TimeOnly.Microsecond"); }
    public int Nanosecond { get => throw new NotImplementedException("TimeOnly.Nanosecond"); }
    public long Ticks { get => throw new NotImplementedException("TimeOnly.Ticks"); }
    public TimeOnly Add(TimeSpan value) => throw new NotImplementedException("TimeOnly.Add");
    public TimeOnly Add(TimeSpan value, out int wrappedDays) => throw new NotImplementedException("TimeOnly.Add");
    public TimeOnly AddHours(double value) => throw new NotImplementedException("TimeOnly.AddHours");
    public TimeOnly AddHours(double value, out int wrappedDays) => throw new NotImplementedException("TimeOnly.AddHours");
    public TimeOnly AddMinutes(double value) => throw new NotImplementedException("TimeOnly.AddMinutes");
    public TimeOnly AddMinutes(double value, out int wrappedDays) => throw new NotImplementedException("TimeOnly.AddMinutes");
    public bool IsBetween(TimeOnly start, TimeOnly end) => throw new NotImplementedException("TimeOnly.IsBetween");
    public static bool operator ==(TimeOnly left, TimeOnly right) => throw new NotImplementedException("TimeOnly");
    public static bool operator !=(TimeOnly left, TimeOnly right) => throw new NotImplementedException("TimeOnly");
    public static bool operator >(TimeOnly left, TimeOnly right) => throw new NotImplementedException("TimeOnly");
    public static bool operator >=(TimeOnly left, TimeOnly right) => throw new NotImplementedException("TimeOnly");
    public static bool operator <(TimeOnly left, TimeOnly right) => throw new NotImplementedException("TimeOnly");
    public static bool operator <=(TimeOnly left, TimeOnly right) => throw new NotImplementedException("TimeOnly");
    public static TimeSpan operator -(TimeOnly t1, TimeOnly t2) => throw new NotImplementedException("TimeOnly");
    public void Deconstruct(out int hour, out int minute) => throw new NotImplementedException("TimeOnly.Deconstruct");
    public void Deconstruct(out int hour, out int minute, out int second) => throw new NotImplementedException("TimeOnly.Deconstruct");
    public void Deconstruct(out int hour, out int minute, out int second, out int millisecond) => throw new NotImplementedException("TimeOnly.Deconstruct");
    public void Deconstruct(out int hour, out int minute, out int second, out int millisecond, out int microsecond) => throw new NotImplementedException("TimeOnly.Deconstruct");
    public static TimeOnly FromTimeSpan(TimeSpan timeSpan) => throw new NotImplementedException("TimeOnly.FromTimeSpan");
    public static TimeOnly FromDateTime(DateTime dateTime) => throw new NotImplementedException("TimeOnly.FromDateTime");
    public TimeSpan ToTimeSpan() => throw new NotImplementedException("TimeOnly.ToTimeSpan");
    public int CompareTo(TimeOnly value) => throw new NotImplementedException("TimeOnly.CompareTo");
    public int CompareTo(object value) => throw new NotImplementedException("TimeOnly.CompareTo");
    public bool Equals(TimeOnly value) => throw new NotImplementedException("TimeOnly.Equals");
    public override bool Equals(object value) => throw new NotImplementedException("TimeOnly.Equals");
    public override int GetHashCode() => throw new NotImplementedException("TimeOnly.GetHashCode");
    public static TimeOnly Parse(ReadOnlySpan<char> s, IFormatProvider provider = null, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("TimeOnly.Parse");
    public static TimeOnly ParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider = null, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("TimeOnly.ParseExact");
    public static TimeOnly ParseExact(ReadOnlySpan<char> s, string[] formats) => throw new NotImplementedException("TimeOnly.ParseExact");
    public static TimeOnly ParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("TimeOnly.ParseExact");
    public static TimeOnly Parse(string s) => throw new NotImplementedException("TimeOnly.Parse");
    public static TimeOnly Parse(string s, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("TimeOnly.Parse");
    public static TimeOnly ParseExact(string s, string format) => throw new NotImplementedException("TimeOnly.ParseExact");
    public static TimeOnly ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("TimeOnly.ParseExact");
    public static TimeOnly ParseExact(string s, string[] formats) => throw new NotImplementedException("TimeOnly.ParseExact");
    public static TimeOnly ParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("TimeOnly.ParseExact");
    public static bool TryParse(ReadOnlySpan<char> s, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, DateTimeStyles style, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParse");
    public static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider, DateTimeStyles style, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> s, string[] formats, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParseExact");
    public static bool TryParse(string s, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParse");
    public static bool TryParse(string s, IFormatProvider provider, DateTimeStyles style, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParse");
    public static bool TryParseExact(string s, string format, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParseExact");
    public static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParseExact");
    public static bool TryParseExact(string s, string[] formats, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParseExact");
    public static bool TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParseExact");
    public string ToLongTimeString() => throw new NotImplementedException("TimeOnly.ToLongTimeString");
    public string ToShortTimeString() => throw new NotImplementedException("TimeOnly.ToShortTimeString");
    public override string ToString() => throw new NotImplementedException("TimeOnly.ToString");
    public string ToString(string format) => throw new NotImplementedException("TimeOnly.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("TimeOnly.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("TimeOnly.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("TimeOnly.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("TimeOnly.TryFormat");
    public static TimeOnly Parse(string s, IFormatProvider provider) => throw new NotImplementedException("TimeOnly.Parse");
    public static bool TryParse(string s, IFormatProvider provider, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParse");
    public static TimeOnly Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("TimeOnly.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out TimeOnly result) => throw new NotImplementedException("TimeOnly.TryParse");
}
