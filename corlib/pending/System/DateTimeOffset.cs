using System.Globalization;
using System.Runtime.Serialization;

namespace System;

/// <summary>Date time offset; not done yet.</summary>
public struct DateTimeOffset : IComparable, ISpanFormattable, IFormattable, IComparable<DateTimeOffset>, IEquatable<DateTimeOffset>, ISerializable, IDeserializationCallback, ISpanParsable<DateTimeOffset>, IParsable<DateTimeOffset>, IUtf8SpanFormattable
{
    public static readonly DateTimeOffset MinValue;
    public static readonly DateTimeOffset MaxValue;
    public static readonly DateTimeOffset UnixEpoch;
    public DateTimeOffset(long ticks, TimeSpan offset) { throw new NotImplementedException("DateTimeOffset"); }
    public DateTimeOffset(DateTime dateTime) { throw new NotImplementedException("DateTimeOffset"); }
    public DateTimeOffset(DateTime dateTime, TimeSpan offset) { throw new NotImplementedException("DateTimeOffset"); }
    public DateTimeOffset(DateOnly date, TimeOnly time, TimeSpan offset) { throw new NotImplementedException("DateTimeOffset"); }
    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, TimeSpan offset) { throw new NotImplementedException("DateTimeOffset"); }
    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset) { throw new NotImplementedException("DateTimeOffset"); }
    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar, TimeSpan offset) { throw new NotImplementedException("DateTimeOffset"); }
    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, TimeSpan offset) { throw new NotImplementedException("DateTimeOffset"); }
    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, Calendar calendar, TimeSpan offset) { throw new NotImplementedException("DateTimeOffset"); }
    public static DateTimeOffset UtcNow { get => throw new NotImplementedException("DateTimeOffset.UtcNow"); }
    public DateTime DateTime { get => throw new NotImplementedException("DateTimeOffset.DateTime"); }
    public DateTime UtcDateTime { get => throw new NotImplementedException("DateTimeOffset.UtcDateTime"); }
    public DateTime LocalDateTime { get => throw new NotImplementedException("DateTimeOffset.LocalDateTime"); }
    public DateTime Date { get => throw new NotImplementedException("DateTimeOffset.Date"); }
    public int Day { get => throw new NotImplementedException("DateTimeOffset.Day"); }
    public DayOfWeek DayOfWeek { get => throw new NotImplementedException("DateTimeOffset.DayOfWeek"); }
    public int DayOfYear { get => throw new NotImplementedException("DateTimeOffset.DayOfYear"); }
    public int Hour { get => throw new NotImplementedException("DateTimeOffset.Hour"); }
    public int Millisecond { get => throw new NotImplementedException("DateTimeOffset.Millisecond"); }
    public int Microsecond { get => throw new NotImplementedException("DateTimeOffset.Microsecond"); }
    public int Nanosecond { get => throw new NotImplementedException("DateTimeOffset.Nanosecond"); }
    public int Minute { get => throw new NotImplementedException("DateTimeOffset.Minute"); }
    public int Month { get => throw new NotImplementedException("DateTimeOffset.Month"); }
    public TimeSpan Offset { get => throw new NotImplementedException("DateTimeOffset.Offset"); }
    public int TotalOffsetMinutes { get => throw new NotImplementedException("DateTimeOffset.TotalOffsetMinutes"); }
    public int Second { get => throw new NotImplementedException("DateTimeOffset.Second"); }
    public long Ticks { get => throw new NotImplementedException("DateTimeOffset.Ticks"); }
    public long UtcTicks { get => throw new NotImplementedException("DateTimeOffset.UtcTicks"); }
    public TimeSpan TimeOfDay { get => throw new NotImplementedException("DateTimeOffset.TimeOfDay"); }
    public int Year { get => throw new NotImplementedException("DateTimeOffset.Year"); }
    public static DateTimeOffset Now { get => throw new NotImplementedException("DateTimeOffset.Now"); }
    public DateTimeOffset ToOffset(TimeSpan offset) => throw new NotImplementedException("DateTimeOffset.ToOffset");
    public DateTimeOffset Add(TimeSpan timeSpan) => throw new NotImplementedException("DateTimeOffset.Add");
    public DateTimeOffset AddDays(double days) => throw new NotImplementedException("DateTimeOffset.AddDays");
    public DateTimeOffset AddHours(double hours) => throw new NotImplementedException("DateTimeOffset.AddHours");
    public DateTimeOffset AddMilliseconds(double milliseconds) => throw new NotImplementedException("DateTimeOffset.AddMilliseconds");
    public DateTimeOffset AddMicroseconds(double microseconds) => throw new NotImplementedException("DateTimeOffset.AddMicroseconds");
    public DateTimeOffset AddMinutes(double minutes) => throw new NotImplementedException("DateTimeOffset.AddMinutes");
    public DateTimeOffset AddMonths(int months) => throw new NotImplementedException("DateTimeOffset.AddMonths");
    public DateTimeOffset AddSeconds(double seconds) => throw new NotImplementedException("DateTimeOffset.AddSeconds");
    public DateTimeOffset AddTicks(long ticks) => throw new NotImplementedException("DateTimeOffset.AddTicks");
    public DateTimeOffset AddYears(int years) => throw new NotImplementedException("DateTimeOffset.AddYears");
    public static int Compare(DateTimeOffset first, DateTimeOffset second) => throw new NotImplementedException("DateTimeOffset.Compare");
    public int CompareTo(DateTimeOffset other) => throw new NotImplementedException("DateTimeOffset.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("DateTimeOffset.Equals");
    public bool Equals(DateTimeOffset other) => throw new NotImplementedException("DateTimeOffset.Equals");
    public bool EqualsExact(DateTimeOffset other) => throw new NotImplementedException("DateTimeOffset.EqualsExact");
    public static bool Equals(DateTimeOffset first, DateTimeOffset second) => throw new NotImplementedException("DateTimeOffset.Equals");
    public static DateTimeOffset FromFileTime(long fileTime) => throw new NotImplementedException("DateTimeOffset.FromFileTime");
    public static DateTimeOffset FromUnixTimeSeconds(long seconds) => throw new NotImplementedException("DateTimeOffset.FromUnixTimeSeconds");
    public static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds) => throw new NotImplementedException("DateTimeOffset.FromUnixTimeMilliseconds");
    public override int GetHashCode() => throw new NotImplementedException("DateTimeOffset.GetHashCode");
    public static DateTimeOffset Parse(string input) => throw new NotImplementedException("DateTimeOffset.Parse");
    public static DateTimeOffset Parse(string input, IFormatProvider formatProvider) => throw new NotImplementedException("DateTimeOffset.Parse");
    public static DateTimeOffset Parse(string input, IFormatProvider formatProvider, DateTimeStyles styles) => throw new NotImplementedException("DateTimeOffset.Parse");
    public static DateTimeOffset Parse(ReadOnlySpan<char> input, IFormatProvider formatProvider = null, DateTimeStyles styles = DateTimeStyles.None) => throw new NotImplementedException("DateTimeOffset.Parse");
    public static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider) => throw new NotImplementedException("DateTimeOffset.ParseExact");
    public static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles) => throw new NotImplementedException("DateTimeOffset.ParseExact");
    public static DateTimeOffset ParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, DateTimeStyles styles = DateTimeStyles.None) => throw new NotImplementedException("DateTimeOffset.ParseExact");
    public static DateTimeOffset ParseExact(string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles) => throw new NotImplementedException("DateTimeOffset.ParseExact");
    public static DateTimeOffset ParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles = DateTimeStyles.None) => throw new NotImplementedException("DateTimeOffset.ParseExact");
    public TimeSpan Subtract(DateTimeOffset value) => throw new NotImplementedException("DateTimeOffset.Subtract");
    public DateTimeOffset Subtract(TimeSpan value) => throw new NotImplementedException("DateTimeOffset.Subtract");
    public long ToFileTime() => throw new NotImplementedException("DateTimeOffset.ToFileTime");
    public long ToUnixTimeSeconds() => throw new NotImplementedException("DateTimeOffset.ToUnixTimeSeconds");
    public long ToUnixTimeMilliseconds() => throw new NotImplementedException("DateTimeOffset.ToUnixTimeMilliseconds");
    public DateTimeOffset ToLocalTime() => throw new NotImplementedException("DateTimeOffset.ToLocalTime");
    public override string ToString() => throw new NotImplementedException("DateTimeOffset.ToString");
    public string ToString(string format) => throw new NotImplementedException("DateTimeOffset.ToString");
    public string ToString(IFormatProvider formatProvider) => throw new NotImplementedException("DateTimeOffset.ToString");
    public string ToString(string format, IFormatProvider formatProvider) => throw new NotImplementedException("DateTimeOffset.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider formatProvider = null) => throw new NotImplementedException("DateTimeOffset.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider formatProvider = null) => throw new NotImplementedException("DateTimeOffset.TryFormat");
    public DateTimeOffset ToUniversalTime() => throw new NotImplementedException("DateTimeOffset.ToUniversalTime");
    public static bool TryParse(string input, out DateTimeOffset result) => throw new NotImplementedException("DateTimeOffset.TryParse");
    public static bool TryParse(ReadOnlySpan<char> input, out DateTimeOffset result) => throw new NotImplementedException("DateTimeOffset.TryParse");
    public static bool TryParse(string input, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result) => throw new NotImplementedException("DateTimeOffset.TryParse");
    public static bool TryParse(ReadOnlySpan<char> input, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result) => throw new NotImplementedException("DateTimeOffset.TryParse");
    public static bool TryParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result) => throw new NotImplementedException("DateTimeOffset.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result) => throw new NotImplementedException("DateTimeOffset.TryParseExact");
    public static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result) => throw new NotImplementedException("DateTimeOffset.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result) => throw new NotImplementedException("DateTimeOffset.TryParseExact");
    public static implicit operator DateTimeOffset(DateTime dateTime) => throw new NotImplementedException("DateTimeOffset");
    public static DateTimeOffset operator +(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) => throw new NotImplementedException("DateTimeOffset");
    public static DateTimeOffset operator -(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) => throw new NotImplementedException("DateTimeOffset");
    public static TimeSpan operator -(DateTimeOffset left, DateTimeOffset right) => throw new NotImplementedException("DateTimeOffset");
    public static bool operator ==(DateTimeOffset left, DateTimeOffset right) => throw new NotImplementedException("DateTimeOffset");
    public static bool operator !=(DateTimeOffset left, DateTimeOffset right) => throw new NotImplementedException("DateTimeOffset");
    public static bool operator <(DateTimeOffset left, DateTimeOffset right) => throw new NotImplementedException("DateTimeOffset");
    public static bool operator <=(DateTimeOffset left, DateTimeOffset right) => throw new NotImplementedException("DateTimeOffset");
    public static bool operator >(DateTimeOffset left, DateTimeOffset right) => throw new NotImplementedException("DateTimeOffset");
    public static bool operator >=(DateTimeOffset left, DateTimeOffset right) => throw new NotImplementedException("DateTimeOffset");
    public void Deconstruct(out DateOnly date, out TimeOnly time, out TimeSpan offset) => throw new NotImplementedException("DateTimeOffset.Deconstruct");
    public static bool TryParse(string s, IFormatProvider provider, out DateTimeOffset result) => throw new NotImplementedException("DateTimeOffset.TryParse");
    public static DateTimeOffset Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("DateTimeOffset.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out DateTimeOffset result) => throw new NotImplementedException("DateTimeOffset.TryParse");
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
    void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
}
