using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>A point in time together with an offset from UTC.</summary>
[Serializable]
[StructLayout(LayoutKind.Auto)]
public readonly struct DateTimeOffset : IComparable, ISpanFormattable, IComparable<DateTimeOffset>, IEquatable<DateTimeOffset>, ISerializable, IDeserializationCallback, ISpanParsable<DateTimeOffset>, IUtf8SpanFormattable
{
    public static readonly DateTimeOffset MinValue;
    public static readonly DateTimeOffset MaxValue = new DateTimeOffset(DateTime.MaxTicks, TimeSpan.Zero);
    public static readonly DateTimeOffset UnixEpoch = new DateTimeOffset(DateTime.UnixEpochTicks, TimeSpan.Zero);

    private readonly DateTime _utc;
    private readonly int _offsetMinutes;

    public DateTimeOffset(long ticks, TimeSpan offset) : this(new DateTime(ticks), offset) { }

    public DateTimeOffset(DateTime dateTime)
    {
        long offset = dateTime.Kind == DateTimeKind.Utc ? 0 : DateTime.OffsetOfLocal(dateTime.Ticks);
        _offsetMinutes = (int)(offset / TimeSpan.TicksPerMinute);
        _utc = Utc(dateTime.Ticks, offset);
    }

    public DateTimeOffset(DateTime dateTime, TimeSpan offset)
    {
        if (dateTime.Kind == DateTimeKind.Local && offset.Ticks != DateTime.OffsetOfLocal(dateTime.Ticks))
            throw new ArgumentException(SR.Argument_OffsetLocalMismatch, nameof(offset));
        if (dateTime.Kind == DateTimeKind.Utc && offset != TimeSpan.Zero)
            throw new ArgumentException(SR.Argument_OffsetUtcMismatch, nameof(offset));
        _offsetMinutes = CheckOffset(offset);
        _utc = Utc(dateTime.Ticks, offset.Ticks);
    }

    public DateTimeOffset(DateOnly date, TimeOnly time, TimeSpan offset) : this(new DateTime(date, time), offset) { }
    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, TimeSpan offset) : this(new DateTime(year, month, day, hour, minute, second), offset) { }
    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset) : this(new DateTime(year, month, day, hour, minute, second, millisecond), offset) { }
    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar, TimeSpan offset) : this(new DateTime(year, month, day, hour, minute, second, millisecond, calendar), offset) { }
    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, TimeSpan offset) : this(new DateTime(year, month, day, hour, minute, second, millisecond, microsecond), offset) { }
    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, Calendar calendar, TimeSpan offset) : this(new DateTime(year, month, day, hour, minute, second, millisecond, microsecond, calendar), offset) { }

    private static int CheckOffset(TimeSpan offset)
    {
        if (offset.Ticks % TimeSpan.TicksPerMinute != 0)
            throw new ArgumentException(SR.Argument_OffsetPrecision, nameof(offset));
        long minutes = offset.Ticks / TimeSpan.TicksPerMinute;
        if (minutes < -840 || minutes > 840)
            throw new ArgumentOutOfRangeException(nameof(offset), SR.Argument_OffsetOutOfRange);
        return (int)minutes;
    }

    private static DateTime Utc(long ticks, long offset)
    {
        long utc = ticks - offset;
        if ((ulong)utc > DateTime.MaxTicks)
            throw new ArgumentOutOfRangeException(nameof(offset), SR.Argument_UTCOutOfRange);
        return new DateTime(utc);
    }

    public static DateTimeOffset UtcNow => new DateTimeOffset(DateTime.UtcNow);
    public static DateTimeOffset Now => UtcNow.ToLocalTime();

    private DateTime Clock => new DateTime(_utc.Ticks + Offset.Ticks);
    public DateTime DateTime => Clock;
    public DateTime UtcDateTime => DateTime.SpecifyKind(_utc, DateTimeKind.Utc);
    public DateTime LocalDateTime => UtcDateTime.ToLocalTime();
    public TimeSpan Offset => new TimeSpan(_offsetMinutes * TimeSpan.TicksPerMinute);
    public int TotalOffsetMinutes => _offsetMinutes;
    public DateTime Date => Clock.Date;
    public int Day => Clock.Day;
    public DayOfWeek DayOfWeek => Clock.DayOfWeek;
    public int DayOfYear => Clock.DayOfYear;
    public int Hour => Clock.Hour;
    public int Millisecond => Clock.Millisecond;
    public int Microsecond => Clock.Microsecond;
    public int Nanosecond => Clock.Nanosecond;
    public int Minute => Clock.Minute;
    public int Month => Clock.Month;
    public int Second => Clock.Second;
    public long Ticks => Clock.Ticks;
    public long UtcTicks => _utc.Ticks;
    public TimeSpan TimeOfDay => Clock.TimeOfDay;
    public int Year => Clock.Year;

    public void Deconstruct(out DateOnly date, out TimeOnly time, out TimeSpan offset)
    {
        date = DateOnly.FromDateTime(Clock);
        time = TimeOnly.FromDateTime(Clock);
        offset = Offset;
    }

    public DateTimeOffset ToOffset(TimeSpan offset) => new DateTimeOffset(new DateTime(_utc.Ticks + offset.Ticks), offset);
    public DateTimeOffset ToUniversalTime() => new DateTimeOffset(UtcDateTime);
    public DateTimeOffset ToLocalTime() => ToOffset(new TimeSpan(DateTime.LocalOffsetTicks(_utc.Ticks)));

    public DateTimeOffset Add(TimeSpan timeSpan) => new DateTimeOffset(Clock.Add(timeSpan), Offset);
    public DateTimeOffset AddDays(double days) => new DateTimeOffset(Clock.AddDays(days), Offset);
    public DateTimeOffset AddHours(double hours) => new DateTimeOffset(Clock.AddHours(hours), Offset);
    public DateTimeOffset AddMilliseconds(double milliseconds) => new DateTimeOffset(Clock.AddMilliseconds(milliseconds), Offset);
    public DateTimeOffset AddMicroseconds(double microseconds) => new DateTimeOffset(Clock.AddMicroseconds(microseconds), Offset);
    public DateTimeOffset AddMinutes(double minutes) => new DateTimeOffset(Clock.AddMinutes(minutes), Offset);
    public DateTimeOffset AddMonths(int months) => new DateTimeOffset(Clock.AddMonths(months), Offset);
    public DateTimeOffset AddSeconds(double seconds) => new DateTimeOffset(Clock.AddSeconds(seconds), Offset);
    public DateTimeOffset AddTicks(long ticks) => new DateTimeOffset(Clock.AddTicks(ticks), Offset);
    public DateTimeOffset AddYears(int years) => new DateTimeOffset(Clock.AddYears(years), Offset);
    public TimeSpan Subtract(DateTimeOffset value) => _utc - value._utc;
    public DateTimeOffset Subtract(TimeSpan value) => new DateTimeOffset(Clock.Subtract(value), Offset);

    public static int Compare(DateTimeOffset first, DateTimeOffset second) => DateTime.Compare(first._utc, second._utc);
    int IComparable.CompareTo(object obj) => obj == null ? 1 : obj is DateTimeOffset d ? CompareTo(d) : throw new ArgumentException(SR.Arg_MustBeDateTimeOffset);
    public int CompareTo(DateTimeOffset other) => DateTime.Compare(_utc, other._utc);
    public override bool Equals([NotNullWhen(true)] object obj) => obj is DateTimeOffset d && _utc == d._utc;
    public bool Equals(DateTimeOffset other) => _utc == other._utc;
    public bool EqualsExact(DateTimeOffset other) => _utc == other._utc && _offsetMinutes == other._offsetMinutes;
    public static bool Equals(DateTimeOffset first, DateTimeOffset second) => first._utc == second._utc;
    public override int GetHashCode() => _utc.GetHashCode();

    public static DateTimeOffset FromFileTime(long fileTime) => new DateTimeOffset(DateTime.FromFileTime(fileTime));
    public long ToFileTime() => UtcDateTime.ToFileTime();

    public static DateTimeOffset FromUnixTimeSeconds(long seconds)
    {
        const long min = -62135596800;
        const long max = 253402300799;
        if (seconds < min || seconds > max)
            throw new ArgumentOutOfRangeException(nameof(seconds), string.Format(SR.ArgumentOutOfRange_Range, min, max));
        return new DateTimeOffset(seconds * TimeSpan.TicksPerSecond + DateTime.UnixEpochTicks, TimeSpan.Zero);
    }

    public static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)
    {
        const long min = -62135596800000;
        const long max = 253402300799999;
        if (milliseconds < min || milliseconds > max)
            throw new ArgumentOutOfRangeException(nameof(milliseconds), string.Format(SR.ArgumentOutOfRange_Range, min, max));
        return new DateTimeOffset(milliseconds * TimeSpan.TicksPerMillisecond + DateTime.UnixEpochTicks, TimeSpan.Zero);
    }

    public long ToUnixTimeSeconds() => _utc.Ticks / TimeSpan.TicksPerSecond - DateTime.UnixEpochTicks / TimeSpan.TicksPerSecond;
    public long ToUnixTimeMilliseconds() => _utc.Ticks / TimeSpan.TicksPerMillisecond - DateTime.UnixEpochTicks / TimeSpan.TicksPerMillisecond;

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {
        info.AddValue("DateTime", _utc);
        info.AddValue("OffsetMinutes", (short)_offsetMinutes);
    }

    void IDeserializationCallback.OnDeserialization(object sender) { }

    public override string ToString() => DateTimeText.Format(Clock, Offset, default, null);
    public string ToString(string format) => DateTimeText.Format(Clock, Offset, format, null);
    public string ToString(IFormatProvider formatProvider) => DateTimeText.Format(Clock, Offset, default, formatProvider);
    public string ToString(string format, IFormatProvider formatProvider) => DateTimeText.Format(Clock, Offset, format, formatProvider);
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider formatProvider = null) => Number.TryCopy(DateTimeText.Format(Clock, Offset, format, formatProvider), destination, out charsWritten);
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider formatProvider = null) => Number.TryFormatUtf8(DateTimeText.Format(Clock, Offset, format, formatProvider), utf8Destination, out bytesWritten);

    // Build gave universal time when there was an offset, else the clock's time.
    private static DateTimeOffset Make(DateTime value, TimeSpan offset, bool hasOffset, DateTimeStyles styles)
    {
        if (hasOffset)
        {
            DateTime utc = DateTime.SpecifyKind(value, DateTimeKind.Utc);
            return (styles & DateTimeStyles.AdjustToUniversal) != 0 ? new DateTimeOffset(utc) : new DateTimeOffset(utc).ToOffset(offset);
        }
        if ((styles & DateTimeStyles.AssumeUniversal) != 0)
            return new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc));
        DateTimeOffset local = new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Unspecified));
        return (styles & DateTimeStyles.AdjustToUniversal) != 0 ? local.ToUniversalTime() : local;
    }

    private const DateTimeStyles Inner = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault;

    public static DateTimeOffset Parse(string input) => Parse(input, null, DateTimeStyles.None);
    public static DateTimeOffset Parse(string input, IFormatProvider formatProvider) => Parse(input, formatProvider, DateTimeStyles.None);
    public static DateTimeOffset Parse(string input, IFormatProvider formatProvider, DateTimeStyles styles) { ArgumentNullException.ThrowIfNull(input); return Parse(input.AsSpan(), formatProvider, styles); }
    public static DateTimeOffset Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, provider, DateTimeStyles.None);
    public static DateTimeOffset Parse(ReadOnlySpan<char> input, IFormatProvider formatProvider = null, DateTimeStyles styles = DateTimeStyles.None)
        => TryParse(input, formatProvider, styles, out DateTimeOffset result) ? result : throw DateTimeText.Failure(input);
    public static bool TryParse([NotNullWhen(true)] string input, out DateTimeOffset result) => TryParse(input.AsSpan(), null, DateTimeStyles.None, out result);
    public static bool TryParse(ReadOnlySpan<char> input, out DateTimeOffset result) => TryParse(input, null, DateTimeStyles.None, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out DateTimeOffset result) => TryParse(s.AsSpan(), provider, DateTimeStyles.None, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out DateTimeOffset result) => TryParse(s, provider, DateTimeStyles.None, out result);
    public static bool TryParse([NotNullWhen(true)] string input, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result) => TryParse(input.AsSpan(), formatProvider, styles, out result);

    public static bool TryParse(ReadOnlySpan<char> input, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result)
    {
        result = default;
        if (!DateTimeText.TryParse(input, (styles & Inner) | DateTimeStyles.AdjustToUniversal, out DateTime value, out TimeSpan offset, out bool hasOffset))
            return false;
        result = Make(value, offset, hasOffset, styles);
        return true;
    }

    public static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider) => ParseExact(input, format, formatProvider, DateTimeStyles.None);
    public static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles) { ArgumentNullException.ThrowIfNull(input); ArgumentNullException.ThrowIfNull(format); return ParseExact(input.AsSpan(), format, formatProvider, styles); }
    public static DateTimeOffset ParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, DateTimeStyles styles = DateTimeStyles.None)
        => TryParseExact(input, format, formatProvider, styles, out DateTimeOffset result) ? result : throw new FormatException(string.Format(SR.Format_BadDateTime, input.ToString()));
    public static DateTimeOffset ParseExact(string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles) => ParseExact(input.AsSpan(), formats, formatProvider, styles);
    public static DateTimeOffset ParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles = DateTimeStyles.None)
        => TryParseExact(input, formats, formatProvider, styles, out DateTimeOffset result) ? result : throw new FormatException(string.Format(SR.Format_BadDateTime, input.ToString()));
    public static bool TryParseExact([NotNullWhen(true)] string input, string format, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result) => TryParseExact(input.AsSpan(), format, formatProvider, styles, out result);

    public static bool TryParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result)
    {
        result = default;
        if (!DateTimeText.TryParseExact(input, format, formatProvider, (styles & Inner) | DateTimeStyles.AdjustToUniversal, out DateTime value, out TimeSpan offset, out bool hasOffset))
            return false;
        result = Make(value, offset, hasOffset, styles);
        return true;
    }

    public static bool TryParseExact([NotNullWhen(true)] string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result) => TryParseExact(input.AsSpan(), formats, formatProvider, styles, out result);

    public static bool TryParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result)
    {
        result = default;
        foreach (string format in formats ?? Array.Empty<string>())
        {
            if (TryParseExact(input, format, formatProvider, styles, out result))
                return true;
        }
        return false;
    }

    public static implicit operator DateTimeOffset(DateTime dateTime) => new DateTimeOffset(dateTime);
    public static DateTimeOffset operator +(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) => dateTimeOffset.Add(timeSpan);
    public static DateTimeOffset operator -(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) => dateTimeOffset.Subtract(timeSpan);
    public static TimeSpan operator -(DateTimeOffset left, DateTimeOffset right) => left._utc - right._utc;
    public static bool operator ==(DateTimeOffset left, DateTimeOffset right) => left._utc == right._utc;
    public static bool operator !=(DateTimeOffset left, DateTimeOffset right) => left._utc != right._utc;
    public static bool operator <(DateTimeOffset left, DateTimeOffset right) => left._utc < right._utc;
    public static bool operator <=(DateTimeOffset left, DateTimeOffset right) => left._utc <= right._utc;
    public static bool operator >(DateTimeOffset left, DateTimeOffset right) => left._utc > right._utc;
    public static bool operator >=(DateTimeOffset left, DateTimeOffset right) => left._utc >= right._utc;
}
