using System.Globalization;

namespace System;

/// <summary>Time span; not done yet.</summary>
public struct TimeSpan : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, ISpanFormattable, IFormattable, ISpanParsable<TimeSpan>, IParsable<TimeSpan>, IUtf8SpanFormattable
{
    public static readonly TimeSpan Zero;
    public static readonly TimeSpan MaxValue;
    public static readonly TimeSpan MinValue;
    public const long NanosecondsPerTick = 100L;
    public const long TicksPerMicrosecond = 10L;
    public const long TicksPerMillisecond = 10000L;
    public const long TicksPerSecond = 10000000L;
    public const long TicksPerMinute = 600000000L;
    public const long TicksPerHour = 36000000000L;
    public const long TicksPerDay = 864000000000L;
    public const long MicrosecondsPerMillisecond = 1000L;
    public const long MicrosecondsPerSecond = 1000000L;
    public const long MicrosecondsPerMinute = 60000000L;
    public const long MicrosecondsPerHour = 3600000000L;
    public const long MicrosecondsPerDay = 86400000000L;
    public const long MillisecondsPerSecond = 1000L;
    public const long MillisecondsPerMinute = 60000L;
    public const long MillisecondsPerHour = 3600000L;
    public const long MillisecondsPerDay = 86400000L;
    public const long SecondsPerMinute = 60L;
    public const long SecondsPerHour = 3600L;
    public const long SecondsPerDay = 86400L;
    public const long MinutesPerHour = 60L;
    public const long MinutesPerDay = 1440L;
    public const int HoursPerDay = 24;
    public TimeSpan(long ticks) { throw new NotImplementedException("TimeSpan"); }
    public TimeSpan(int hours, int minutes, int seconds) { throw new NotImplementedException("TimeSpan"); }
    public TimeSpan(int days, int hours, int minutes, int seconds) { throw new NotImplementedException("TimeSpan"); }
    public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds) { throw new NotImplementedException("TimeSpan"); }
    public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds) { throw new NotImplementedException("TimeSpan"); }
    public long Ticks { get => throw new NotImplementedException("TimeSpan.Ticks"); }
    public int Days { get => throw new NotImplementedException("TimeSpan.Days"); }
    public int Hours { get => throw new NotImplementedException("TimeSpan.Hours"); }
    public int Milliseconds { get => throw new NotImplementedException("TimeSpan.Milliseconds"); }
    public int Microseconds { get => throw new NotImplementedException("TimeSpan.Microseconds"); }
    public int Nanoseconds { get => throw new NotImplementedException("TimeSpan.Nanoseconds"); }
    public int Minutes { get => throw new NotImplementedException("TimeSpan.Minutes"); }
    public int Seconds { get => throw new NotImplementedException("TimeSpan.Seconds"); }
    public double TotalDays { get => throw new NotImplementedException("TimeSpan.TotalDays"); }
    public double TotalHours { get => throw new NotImplementedException("TimeSpan.TotalHours"); }
    public double TotalMilliseconds { get => throw new NotImplementedException("TimeSpan.TotalMilliseconds"); }
    public double TotalMicroseconds { get => throw new NotImplementedException("TimeSpan.TotalMicroseconds"); }
    public double TotalNanoseconds { get => throw new NotImplementedException("TimeSpan.TotalNanoseconds"); }
    public double TotalMinutes { get => throw new NotImplementedException("TimeSpan.TotalMinutes"); }
    public double TotalSeconds { get => throw new NotImplementedException("TimeSpan.TotalSeconds"); }
    public TimeSpan Add(TimeSpan ts) => throw new NotImplementedException("TimeSpan.Add");
    public static int Compare(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan.Compare");
    public int CompareTo(object value) => throw new NotImplementedException("TimeSpan.CompareTo");
    public int CompareTo(TimeSpan value) => throw new NotImplementedException("TimeSpan.CompareTo");
    public static TimeSpan FromDays(double value) => throw new NotImplementedException("TimeSpan.FromDays");
    public TimeSpan Duration() => throw new NotImplementedException("TimeSpan.Duration");
    public override bool Equals(object value) => throw new NotImplementedException("TimeSpan.Equals");
    public bool Equals(TimeSpan obj) => throw new NotImplementedException("TimeSpan.Equals");
    public static bool Equals(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan.Equals");
    public override int GetHashCode() => throw new NotImplementedException("TimeSpan.GetHashCode");
    public static TimeSpan FromDays(int days) => throw new NotImplementedException("TimeSpan.FromDays");
    public static TimeSpan FromDays(int days, int hours = 0, long minutes = 0L, long seconds = 0L, long milliseconds = 0L, long microseconds = 0L) => throw new NotImplementedException("TimeSpan.FromDays");
    public static TimeSpan FromHours(int hours) => throw new NotImplementedException("TimeSpan.FromHours");
    public static TimeSpan FromHours(int hours, long minutes = 0L, long seconds = 0L, long milliseconds = 0L, long microseconds = 0L) => throw new NotImplementedException("TimeSpan.FromHours");
    public static TimeSpan FromMinutes(long minutes) => throw new NotImplementedException("TimeSpan.FromMinutes");
    public static TimeSpan FromMinutes(long minutes, long seconds = 0L, long milliseconds = 0L, long microseconds = 0L) => throw new NotImplementedException("TimeSpan.FromMinutes");
    public static TimeSpan FromSeconds(long seconds) => throw new NotImplementedException("TimeSpan.FromSeconds");
    public static TimeSpan FromSeconds(long seconds, long milliseconds = 0L, long microseconds = 0L) => throw new NotImplementedException("TimeSpan.FromSeconds");
    public static TimeSpan FromMilliseconds(long milliseconds) => throw new NotImplementedException("TimeSpan.FromMilliseconds");
    public static TimeSpan FromMilliseconds(long milliseconds, long microseconds) => throw new NotImplementedException("TimeSpan.FromMilliseconds");
    public static TimeSpan FromMicroseconds(long microseconds) => throw new NotImplementedException("TimeSpan.FromMicroseconds");
    public static TimeSpan FromHours(double value) => throw new NotImplementedException("TimeSpan.FromHours");
    public static TimeSpan FromMilliseconds(double value) => throw new NotImplementedException("TimeSpan.FromMilliseconds");
    public static TimeSpan FromMicroseconds(double value) => throw new NotImplementedException("TimeSpan.FromMicroseconds");
    public static TimeSpan FromMinutes(double value) => throw new NotImplementedException("TimeSpan.FromMinutes");
    public TimeSpan Negate() => throw new NotImplementedException("TimeSpan.Negate");
    public static TimeSpan FromSeconds(double value) => throw new NotImplementedException("TimeSpan.FromSeconds");
    public TimeSpan Subtract(TimeSpan ts) => throw new NotImplementedException("TimeSpan.Subtract");
    public TimeSpan Multiply(double factor) => throw new NotImplementedException("TimeSpan.Multiply");
    public TimeSpan Divide(double divisor) => throw new NotImplementedException("TimeSpan.Divide");
    public double Divide(TimeSpan ts) => throw new NotImplementedException("TimeSpan.Divide");
    public static TimeSpan FromTicks(long value) => throw new NotImplementedException("TimeSpan.FromTicks");
    public static TimeSpan Parse(string s) => throw new NotImplementedException("TimeSpan.Parse");
    public static TimeSpan Parse(string input, IFormatProvider formatProvider) => throw new NotImplementedException("TimeSpan.Parse");
    public static TimeSpan Parse(ReadOnlySpan<char> input, IFormatProvider formatProvider = null) => throw new NotImplementedException("TimeSpan.Parse");
    public static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider) => throw new NotImplementedException("TimeSpan.ParseExact");
    public static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider) => throw new NotImplementedException("TimeSpan.ParseExact");
    public static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider, TimeSpanStyles styles) => throw new NotImplementedException("TimeSpan.ParseExact");
    public static TimeSpan ParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, TimeSpanStyles styles = TimeSpanStyles.None) => throw new NotImplementedException("TimeSpan.ParseExact");
    public static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles) => throw new NotImplementedException("TimeSpan.ParseExact");
    public static TimeSpan ParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles = TimeSpanStyles.None) => throw new NotImplementedException("TimeSpan.ParseExact");
    public static bool TryParse(string s, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParse");
    public static bool TryParse(string input, IFormatProvider formatProvider, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParse");
    public static bool TryParse(ReadOnlySpan<char> input, IFormatProvider formatProvider, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParse");
    public static bool TryParseExact(string input, string format, IFormatProvider formatProvider, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParseExact");
    public static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParseExact");
    public static bool TryParseExact(string input, string format, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParseExact");
    public static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result) => throw new NotImplementedException("TimeSpan.TryParseExact");
    public override string ToString() => throw new NotImplementedException("TimeSpan.ToString");
    public string ToString(string format) => throw new NotImplementedException("TimeSpan.ToString");
    public string ToString(string format, IFormatProvider formatProvider) => throw new NotImplementedException("TimeSpan.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider formatProvider = null) => throw new NotImplementedException("TimeSpan.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider formatProvider = null) => throw new NotImplementedException("TimeSpan.TryFormat");
    public static TimeSpan operator -(TimeSpan t) => throw new NotImplementedException("TimeSpan");
    public static TimeSpan operator -(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan");
    public static TimeSpan operator +(TimeSpan t) => throw new NotImplementedException("TimeSpan");
    public static TimeSpan operator +(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan");
    public static TimeSpan operator *(TimeSpan timeSpan, double factor) => throw new NotImplementedException("TimeSpan");
    public static TimeSpan operator *(double factor, TimeSpan timeSpan) => throw new NotImplementedException("TimeSpan");
    public static TimeSpan operator /(TimeSpan timeSpan, double divisor) => throw new NotImplementedException("TimeSpan");
    public static double operator /(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan");
    public static bool operator ==(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan");
    public static bool operator !=(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan");
    public static bool operator <(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan");
    public static bool operator <=(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan");
    public static bool operator >(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan");
    public static bool operator >=(TimeSpan t1, TimeSpan t2) => throw new NotImplementedException("TimeSpan");
}
