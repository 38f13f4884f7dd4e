using System.Globalization;
using System.Runtime.Serialization;

namespace System;

/// <summary>Date time; not done yet.</summary>
public struct DateTime : IComparable, ISpanFormattable, IFormattable, IConvertible, IComparable<DateTime>, IEquatable<DateTime>, ISerializable, ISpanParsable<DateTime>, IParsable<DateTime>, IUtf8SpanFormattable
{
    public static readonly DateTime MinValue;
    public static readonly DateTime MaxValue;
    public static readonly DateTime UnixEpoch;
    public DateTime(long ticks) { throw new NotImplementedException("DateTime"); }
    public DateTime(long ticks, DateTimeKind kind) { throw new NotImplementedException("DateTime"); }
    public DateTime(DateOnly date, TimeOnly time) { throw new NotImplementedException("DateTime"); }
    public DateTime(DateOnly date, TimeOnly time, DateTimeKind kind) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, Calendar calendar) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar, DateTimeKind kind) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, Calendar calendar) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, DateTimeKind kind) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, Calendar calendar) { throw new NotImplementedException("DateTime"); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, Calendar calendar, DateTimeKind kind) { throw new NotImplementedException("DateTime"); }
    public DateTime Date { get => throw new NotImplementedException("DateTime.Date"); }
    public int Day { get => throw new NotImplementedException("DateTime.Day"); }
    public DayOfWeek DayOfWeek { get => throw new NotImplementedException("DateTime.DayOfWeek"); }
    public int DayOfYear { get => throw new NotImplementedException("DateTime.DayOfYear"); }
    public int Hour { get => throw new NotImplementedException("DateTime.Hour"); }
    public DateTimeKind Kind { get => throw new NotImplementedException("DateTime.Kind"); }
    public int Millisecond { get => throw new NotImplementedException("DateTime.Millisecond"); }
    public int Microsecond { get => throw new NotImplementedException("DateTime.Microsecond"); }
    public int Nanosecond { get => throw new NotImplementedException("DateTime.Nanosecond"); }
    public int Minute { get => throw new NotImplementedException("DateTime.Minute"); }
    public int Month { get => throw new NotImplementedException("DateTime.Month"); }
    public static DateTime Now { get => throw new NotImplementedException("DateTime.Now"); }
    public int Second { get => throw new NotImplementedException("DateTime.Second"); }
    public long Ticks { get => throw new NotImplementedException("DateTime.Ticks"); }
    public TimeSpan TimeOfDay { get => throw new NotImplementedException("DateTime.TimeOfDay"); }
    public static DateTime Today { get => throw new NotImplementedException("DateTime.Today"); }
    public int Year { get => throw new NotImplementedException("DateTime.Year"); }
    public static DateTime UtcNow { get => throw new NotImplementedException("DateTime.UtcNow"); }
    public DateTime Add(TimeSpan value) => throw new NotImplementedException("DateTime.Add");
    public DateTime AddDays(double value) => throw new NotImplementedException("DateTime.AddDays");
    public DateTime AddHours(double value) => throw new NotImplementedException("DateTime.AddHours");
    public DateTime AddMilliseconds(double value) => throw new NotImplementedException("DateTime.AddMilliseconds");
    public DateTime AddMicroseconds(double value) => throw new NotImplementedException("DateTime.AddMicroseconds");
    public DateTime AddMinutes(double value) => throw new NotImplementedException("DateTime.AddMinutes");
    public DateTime AddMonths(int months) => throw new NotImplementedException("DateTime.AddMonths");
    public DateTime AddSeconds(double value) => throw new NotImplementedException("DateTime.AddSeconds");
    public DateTime AddTicks(long value) => throw new NotImplementedException("DateTime.AddTicks");
    public DateTime AddYears(int value) => throw new NotImplementedException("DateTime.AddYears");
    public static int Compare(DateTime t1, DateTime t2) => throw new NotImplementedException("DateTime.Compare");
    public int CompareTo(object value) => throw new NotImplementedException("DateTime.CompareTo");
    public int CompareTo(DateTime value) => throw new NotImplementedException("DateTime.CompareTo");
    public static int DaysInMonth(int year, int month) => throw new NotImplementedException("DateTime.DaysInMonth");
    public override bool Equals(object value) => throw new NotImplementedException("DateTime.Equals");
    public bool Equals(DateTime value) => throw new NotImplementedException("DateTime.Equals");
    public static bool Equals(DateTime t1, DateTime t2) => throw new NotImplementedException("DateTime.Equals");
    public static DateTime FromBinary(long dateData) => throw new NotImplementedException("DateTime.FromBinary");
    public static DateTime FromFileTime(long fileTime) => throw new NotImplementedException("DateTime.FromFileTime");
    public static DateTime FromFileTimeUtc(long fileTime) => throw new NotImplementedException("DateTime.FromFileTimeUtc");
    public static DateTime FromOADate(double d) => throw new NotImplementedException("DateTime.FromOADate");
    public bool IsDaylightSavingTime() => throw new NotImplementedException("DateTime.IsDaylightSavingTime");
    public static DateTime SpecifyKind(DateTime value, DateTimeKind kind) => throw new NotImplementedException("DateTime.SpecifyKind");
    public long ToBinary() => throw new NotImplementedException("DateTime.ToBinary");
    public override int GetHashCode() => throw new NotImplementedException("DateTime.GetHashCode");
    public static bool IsLeapYear(int year) => throw new NotImplementedException("DateTime.IsLeapYear");
    public static DateTime Parse(string s) => throw new NotImplementedException("DateTime.Parse");
    public static DateTime Parse(string s, IFormatProvider provider) => throw new NotImplementedException("DateTime.Parse");
    public static DateTime Parse(string s, IFormatProvider provider, DateTimeStyles styles) => throw new NotImplementedException("DateTime.Parse");
    public static DateTime Parse(ReadOnlySpan<char> s, IFormatProvider provider = null, DateTimeStyles styles = DateTimeStyles.None) => throw new NotImplementedException("DateTime.Parse");
    public static DateTime ParseExact(string s, string format, IFormatProvider provider) => throw new NotImplementedException("DateTime.ParseExact");
    public static DateTime ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style) => throw new NotImplementedException("DateTime.ParseExact");
    public static DateTime ParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("DateTime.ParseExact");
    public static DateTime ParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style) => throw new NotImplementedException("DateTime.ParseExact");
    public static DateTime ParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => throw new NotImplementedException("DateTime.ParseExact");
    public TimeSpan Subtract(DateTime value) => throw new NotImplementedException("DateTime.Subtract");
    public DateTime Subtract(TimeSpan value) => throw new NotImplementedException("DateTime.Subtract");
    public double ToOADate() => throw new NotImplementedException("DateTime.ToOADate");
    public long ToFileTime() => throw new NotImplementedException("DateTime.ToFileTime");
    public long ToFileTimeUtc() => throw new NotImplementedException("DateTime.ToFileTimeUtc");
    public DateTime ToLocalTime() => throw new NotImplementedException("DateTime.ToLocalTime");
    public string ToLongDateString() => throw new NotImplementedException("DateTime.ToLongDateString");
    public string ToLongTimeString() => throw new NotImplementedException("DateTime.ToLongTimeString");
    public string ToShortDateString() => throw new NotImplementedException("DateTime.ToShortDateString");
    public string ToShortTimeString() => throw new NotImplementedException("DateTime.ToShortTimeString");
    public override string ToString() => throw new NotImplementedException("DateTime.ToString");
    public string ToString(string format) => throw new NotImplementedException("DateTime.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("DateTime.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("DateTime.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("DateTime.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("DateTime.TryFormat");
    public DateTime ToUniversalTime() => throw new NotImplementedException("DateTime.ToUniversalTime");
    public static bool TryParse(string s, out DateTime result) => throw new NotImplementedException("DateTime.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out DateTime result) => throw new NotImplementedException("DateTime.TryParse");
    public static bool TryParse(string s, IFormatProvider provider, DateTimeStyles styles, out DateTime result) => throw new NotImplementedException("DateTime.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, DateTimeStyles styles, out DateTime result) => throw new NotImplementedException("DateTime.TryParse");
    public static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style, out DateTime result) => throw new NotImplementedException("DateTime.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider, DateTimeStyles style, out DateTime result) => throw new NotImplementedException("DateTime.TryParseExact");
    public static bool TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateTime result) => throw new NotImplementedException("DateTime.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateTime result) => throw new NotImplementedException("DateTime.TryParseExact");
    public static DateTime operator +(DateTime d, TimeSpan t) => throw new NotImplementedException("DateTime");
    public static DateTime operator -(DateTime d, TimeSpan t) => throw new NotImplementedException("DateTime");
    public static TimeSpan operator -(DateTime d1, DateTime d2) => throw new NotImplementedException("DateTime");
    public static bool operator ==(DateTime d1, DateTime d2) => throw new NotImplementedException("DateTime");
    public static bool operator !=(DateTime d1, DateTime d2) => throw new NotImplementedException("DateTime");
    public static bool operator <(DateTime t1, DateTime t2) => throw new NotImplementedException("DateTime");
    public static bool operator <=(DateTime t1, DateTime t2) => throw new NotImplementedException("DateTime");
    public static bool operator >(DateTime t1, DateTime t2) => throw new NotImplementedException("DateTime");
    public static bool operator >=(DateTime t1, DateTime t2) => throw new NotImplementedException("DateTime");
    public void Deconstruct(out DateOnly date, out TimeOnly time) => throw new NotImplementedException("DateTime.Deconstruct");
    public void Deconstruct(out int year, out int month, out int day) => throw new NotImplementedException("DateTime.Deconstruct");
    public string[] GetDateTimeFormats() => throw new NotImplementedException("DateTime.GetDateTimeFormats");
    public string[] GetDateTimeFormats(IFormatProvider provider) => throw new NotImplementedException("DateTime.GetDateTimeFormats");
    public string[] GetDateTimeFormats(char format) => throw new NotImplementedException("DateTime.GetDateTimeFormats");
    public string[] GetDateTimeFormats(char format, IFormatProvider provider) => throw new NotImplementedException("DateTime.GetDateTimeFormats");
    public TypeCode GetTypeCode() => throw new NotImplementedException("DateTime.GetTypeCode");
    public static bool TryParse(string s, IFormatProvider provider, out DateTime result) => throw new NotImplementedException("DateTime.TryParse");
    public static DateTime Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("DateTime.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out DateTime result) => throw new NotImplementedException("DateTime.TryParse");
    bool IConvertible.ToBoolean(IFormatProvider provider) => throw new NotImplementedException();
    char IConvertible.ToChar(IFormatProvider provider) => throw new NotImplementedException();
    sbyte IConvertible.ToSByte(IFormatProvider provider) => throw new NotImplementedException();
    byte IConvertible.ToByte(IFormatProvider provider) => throw new NotImplementedException();
    short IConvertible.ToInt16(IFormatProvider provider) => throw new NotImplementedException();
    ushort IConvertible.ToUInt16(IFormatProvider provider) => throw new NotImplementedException();
    int IConvertible.ToInt32(IFormatProvider provider) => throw new NotImplementedException();
    uint IConvertible.ToUInt32(IFormatProvider provider) => throw new NotImplementedException();
    long IConvertible.ToInt64(IFormatProvider provider) => throw new NotImplementedException();
    ulong IConvertible.ToUInt64(IFormatProvider provider) => throw new NotImplementedException();
    float IConvertible.ToSingle(IFormatProvider provider) => throw new NotImplementedException();
    double IConvertible.ToDouble(IFormatProvider provider) => throw new NotImplementedException();
    decimal IConvertible.ToDecimal(IFormatProvider provider) => throw new NotImplementedException();
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new NotImplementedException();
    object IConvertible.ToType(Type conversionType, IFormatProvider provider) => throw new NotImplementedException();
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
