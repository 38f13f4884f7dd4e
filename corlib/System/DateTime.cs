using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>A point in time in ticks since 0001-01-01, with a kind.</summary>
[Serializable]
[StructLayout(LayoutKind.Auto)]
public readonly partial struct DateTime : IComparable, ISpanFormattable, IConvertible, IComparable<DateTime>, IEquatable<DateTime>, ISerializable, ISpanParsable<DateTime>, IUtf8SpanFormattable
{
    internal const long MaxTicks = 3155378975999999999;
    internal const long UnixEpochTicks = 621355968000000000;
    private const ulong TicksMask = 0x3FFFFFFFFFFFFFFF;
    private const int KindShift = 62;

    // Bits 62 and 63: 0 unspecified, 1 UTC, 2 local, 3 local and ambiguous in favour of daylight saving time.
    private readonly ulong _dateData;

    public static readonly DateTime MinValue;
    public static readonly DateTime MaxValue = new DateTime(MaxTicks, DateTimeKind.Unspecified);
    public static readonly DateTime UnixEpoch = new DateTime(UnixEpochTicks, DateTimeKind.Utc);

    private DateTime(ulong data, bool _) { _dateData = data; }

    public DateTime(long ticks)
    {
        if ((ulong)ticks > MaxTicks)
            throw new ArgumentOutOfRangeException(nameof(ticks), SR.ArgumentOutOfRange_DateTimeBadTicks);
        _dateData = (ulong)ticks;
    }

    public DateTime(long ticks, DateTimeKind kind) : this(ticks) { _dateData |= Kinded(kind); }
    public DateTime(DateOnly date, TimeOnly time) { _dateData = (ulong)(date.DayNumber * TimeSpan.TicksPerDay + time.Ticks); }
    public DateTime(DateOnly date, TimeOnly time, DateTimeKind kind) : this(date, time) { _dateData |= Kinded(kind); }
    public DateTime(int year, int month, int day) { _dateData = (ulong)DateTicks(year, month, day); }
    public DateTime(int year, int month, int day, Calendar calendar) : this(year, month, day, 0, 0, 0, calendar) { }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar, DateTimeKind kind) : this(year, month, day, hour, minute, second, millisecond, calendar) { _dateData |= Kinded(kind); }
    public DateTime(int year, int month, int day, int hour, int minute, int second) { _dateData = (ulong)(DateTicks(year, month, day) + TimeTicks(hour, minute, second)); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind) : this(year, month, day, hour, minute, second) { _dateData |= Kinded(kind); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, Calendar calendar) { _dateData = (ulong)calendar.ToDateTime(year, month, day, hour, minute, second, 0).Ticks; }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar) { _dateData = (ulong)calendar.ToDateTime(year, month, day, hour, minute, second, millisecond).Ticks; }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond) : this(year, month, day, hour, minute, second, millisecond, 0) { }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind) : this(year, month, day, hour, minute, second, millisecond, 0) { _dateData |= Kinded(kind); }

    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond)
    {
        if ((uint)millisecond > 999)
            throw new ArgumentOutOfRangeException(nameof(millisecond), string.Format(SR.ArgumentOutOfRange_Range, 0, 999));
        if ((uint)microsecond > 999)
            throw new ArgumentOutOfRangeException(nameof(microsecond), string.Format(SR.ArgumentOutOfRange_Range, 0, 999));
        _dateData = (ulong)(DateTicks(year, month, day) + TimeTicks(hour, minute, second) + millisecond * TimeSpan.TicksPerMillisecond + microsecond * TimeSpan.TicksPerMicrosecond);
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, DateTimeKind kind) : this(year, month, day, hour, minute, second, millisecond, microsecond) { _dateData |= Kinded(kind); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, Calendar calendar) : this(year, month, day, hour, minute, second, millisecond, calendar) { _dateData += (ulong)(microsecond * TimeSpan.TicksPerMicrosecond); }
    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, Calendar calendar, DateTimeKind kind) : this(year, month, day, hour, minute, second, millisecond, microsecond, calendar) { _dateData |= Kinded(kind); }

    private DateTime(SerializationInfo info, StreamingContext context) { _dateData = info.GetUInt64("dateData"); }

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {
        info.AddValue("ticks", Ticks);
        info.AddValue("dateData", _dateData);
    }

    private static ulong Kinded(DateTimeKind kind)
    {
        if ((uint)kind > 2)
            throw new ArgumentException(SR.Argument_InvalidDateTimeKind, nameof(kind));
        return (ulong)kind << KindShift;
    }

    internal static int DaysBeforeYear(int year)
    {
        int y = year - 1;
        return y * 365 + y / 4 - y / 100 + y / 400;
    }

    private static ReadOnlySpan<short> DaysToMonth => new short[] { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366 };

    internal static int DayNumber(int year, int month, int day)
    {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1)
            throw new ArgumentOutOfRangeException(null, SR.ArgumentOutOfRange_BadYearMonthDay);
        int leap = IsLeapYear(year) ? 13 : 0;
        if (day > DaysToMonth[leap + month] - DaysToMonth[leap + month - 1])
            throw new ArgumentOutOfRangeException(null, SR.ArgumentOutOfRange_BadYearMonthDay);
        return DaysBeforeYear(year) + DaysToMonth[leap + month - 1] + day - 1;
    }

    private static long DateTicks(int year, int month, int day) => DayNumber(year, month, day) * TimeSpan.TicksPerDay;

    internal static long TimeTicks(int hour, int minute, int second)
    {
        if ((uint)hour >= 24 || (uint)minute >= 60 || (uint)second >= 60)
            throw new ArgumentOutOfRangeException(null, SR.ArgumentOutOfRange_BadHourMinuteSecond);
        return ((hour * 60L + minute) * 60 + second) * TimeSpan.TicksPerSecond;
    }

    internal static void Split(int dayNumber, out int year, out int month, out int day, out int dayOfYear)
    {
        int n = dayNumber;
        int y400 = n / 146097;
        n -= y400 * 146097;
        int y100 = Math.Min(n / 36524, 3);
        n -= y100 * 36524;
        int y4 = n / 1461;
        n -= y4 * 1461;
        int y1 = Math.Min(n / 365, 3);
        n -= y1 * 365;
        year = y400 * 400 + y100 * 100 + y4 * 4 + y1 + 1;
        dayOfYear = n + 1;
        int leap = IsLeapYear(year) ? 13 : 0;
        month = (n >> 5) + 1;
        while (n >= DaysToMonth[leap + month])
            month++;
        day = n - DaysToMonth[leap + month - 1] + 1;
    }

    public static bool IsLeapYear(int year)
    {
        if (year < 1 || year > 9999)
            throw new ArgumentOutOfRangeException(nameof(year), SR.ArgumentOutOfRange_Year);
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    public static int DaysInMonth(int year, int month)
    {
        if (month < 1 || month > 12)
            throw new ArgumentOutOfRangeException(nameof(month), SR.ArgumentOutOfRange_Month);
        int leap = IsLeapYear(year) ? 13 : 0;
        return DaysToMonth[leap + month] - DaysToMonth[leap + month - 1];
    }

    public long Ticks => (long)(_dateData & TicksMask);
    public DateTimeKind Kind => (_dateData >> KindShift) switch { 0 => DateTimeKind.Unspecified, 1 => DateTimeKind.Utc, _ => DateTimeKind.Local };
    private int Part(int which)
    {
        Split((int)(Ticks / TimeSpan.TicksPerDay), out int year, out int month, out int day, out int dayOfYear);
        return which == 0 ? year : which == 1 ? month : which == 2 ? day : dayOfYear;
    }

    public int Year => Part(0);
    public int Month => Part(1);
    public int Day => Part(2);
    public int DayOfYear => Part(3);
    public DayOfWeek DayOfWeek => (DayOfWeek)((Ticks / TimeSpan.TicksPerDay + 1) % 7);
    public int Hour => (int)(Ticks / TimeSpan.TicksPerHour % 24);
    public int Minute => (int)(Ticks / TimeSpan.TicksPerMinute % 60);
    public int Second => (int)(Ticks / TimeSpan.TicksPerSecond % 60);
    public int Millisecond => (int)(Ticks / TimeSpan.TicksPerMillisecond % 1000);
    public int Microsecond => (int)(Ticks / TimeSpan.TicksPerMicrosecond % 1000);
    public int Nanosecond => (int)(Ticks % 10) * 100;
    public DateTime Date => new DateTime((ulong)(Ticks - Ticks % TimeSpan.TicksPerDay) | _dateData & ~TicksMask, false);
    public TimeSpan TimeOfDay => new TimeSpan(Ticks % TimeSpan.TicksPerDay);
    public void Deconstruct(out DateOnly date, out TimeOnly time) { date = DateOnly.FromDateTime(this); time = TimeOnly.FromDateTime(this); }
    public void Deconstruct(out int year, out int month, out int day) => Split((int)(Ticks / TimeSpan.TicksPerDay), out year, out month, out day, out _);

    /// <summary>Seconds to add to UTC for local time at a time given in seconds since 1970.</summary>
    internal static long LocalOffsetTicks(long utcTicks) => LocalZone.OffsetSeconds((utcTicks - UnixEpochTicks) / TimeSpan.TicksPerSecond) * TimeSpan.TicksPerSecond;

    // The offset of a local time: its own offset decides whether the guess was on the right side of a change.
    internal static long OffsetOfLocal(long localTicks)
    {
        long guess = LocalOffsetTicks(localTicks);
        long again = LocalOffsetTicks(localTicks - guess);
        return again;
    }

    public static DateTime UtcNow => new DateTime((ulong)OS.UtcNowTicks() | 1UL << KindShift, false);

    public static DateTime Now
    {
        get
        {
            long utc = OS.UtcNowTicks();
            return new DateTime((ulong)(utc + LocalOffsetTicks(utc)) | 2UL << KindShift, false);
        }
    }

    public static DateTime Today => Now.Date;
    public static DateTime SpecifyKind(DateTime value, DateTimeKind kind) => new DateTime(value.Ticks, kind);

    public DateTime ToUniversalTime()
    {
        if (Kind == DateTimeKind.Utc)
            return this;
        long ticks = Ticks - OffsetOfLocal(Ticks);
        return new DateTime(Math.Clamp(ticks, 0, MaxTicks), DateTimeKind.Utc);
    }

    public DateTime ToLocalTime()
    {
        if (Kind == DateTimeKind.Local)
            return this;
        long ticks = Ticks + LocalOffsetTicks(Ticks);
        return new DateTime(Math.Clamp(ticks, 0, MaxTicks), DateTimeKind.Local);
    }

    public bool IsDaylightSavingTime() => Kind != DateTimeKind.Utc && LocalZone.IsDaylight((ToUniversalTime().Ticks - UnixEpochTicks) / TimeSpan.TicksPerSecond);

    private DateTime WithTicks(long ticks)
    {
        if ((ulong)ticks > MaxTicks)
            throw new ArgumentOutOfRangeException("value", SR.ArgumentOutOfRange_DateArithmetic);
        return new DateTime((ulong)ticks | _dateData & ~TicksMask, false);
    }

    public DateTime AddTicks(long value)
    {
        Int128 ticks = (Int128)Ticks + value;
        if (ticks < 0 || ticks > MaxTicks)
            throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_DateArithmetic);
        return WithTicks((long)ticks);
    }

    // Fractions of a unit count down to the tick.
    private DateTime AddUnits(double value, long max, long ticks)
    {
        if (!(Math.Abs(value) <= max))
            throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_AddValue);
        double whole = Math.Truncate(value);
        double fraction = value - whole;
        return AddTicks((long)whole * ticks + (long)(fraction * ticks));
    }

    public DateTime Add(TimeSpan value) => AddTicks(value._ticks);
    public DateTime AddDays(double value) => AddUnits(value, MaxTicks / TimeSpan.TicksPerDay, TimeSpan.TicksPerDay);
    public DateTime AddHours(double value) => AddUnits(value, MaxTicks / TimeSpan.TicksPerHour, TimeSpan.TicksPerHour);
    public DateTime AddMinutes(double value) => AddUnits(value, MaxTicks / TimeSpan.TicksPerMinute, TimeSpan.TicksPerMinute);
    public DateTime AddSeconds(double value) => AddUnits(value, MaxTicks / TimeSpan.TicksPerSecond, TimeSpan.TicksPerSecond);
    public DateTime AddMilliseconds(double value) => AddUnits(value, MaxTicks / TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerMillisecond);
    public DateTime AddMicroseconds(double value) => AddUnits(value, MaxTicks / TimeSpan.TicksPerMicrosecond, TimeSpan.TicksPerMicrosecond);

    public DateTime AddMonths(int months)
    {
        if (months < -120000 || months > 120000)
            throw new ArgumentOutOfRangeException(nameof(months), SR.ArgumentOutOfRange_DateTimeBadMonths);
        Deconstruct(out int year, out int month, out int day);
        int total = year * 12 + month - 1 + months;
        int y = Math.DivRem(total, 12, out int m);
        if (m < 0)
        {
            m += 12;
            y--;
        }
        if (y < 1 || y > 9999)
            throw new ArgumentOutOfRangeException(nameof(months), SR.ArgumentOutOfRange_DateArithmetic);
        return WithTicks(DateTicks(y, m + 1, Math.Min(day, DaysInMonth(y, m + 1))) + Ticks % TimeSpan.TicksPerDay);
    }

    public DateTime AddYears(int value)
    {
        if (value < -10000 || value > 10000)
            throw new ArgumentOutOfRangeException("years", SR.ArgumentOutOfRange_DateTimeBadYears);
        return AddMonths(value * 12);
    }

    public TimeSpan Subtract(DateTime value) => new TimeSpan(Ticks - value.Ticks);
    public DateTime Subtract(TimeSpan value) => this - value;

    public static int Compare(DateTime t1, DateTime t2) => t1.Ticks.CompareTo(t2.Ticks);
    public int CompareTo(object value) => value == null ? 1 : value is DateTime d ? Compare(this, d) : throw new ArgumentException(SR.Arg_MustBeDateTime);
    public int CompareTo(DateTime value) => Compare(this, value);
    public override bool Equals([NotNullWhen(true)] object value) => value is DateTime d && Ticks == d.Ticks;
    public bool Equals(DateTime value) => Ticks == value.Ticks;
    public static bool Equals(DateTime t1, DateTime t2) => t1.Ticks == t2.Ticks;
    public override int GetHashCode() => Ticks.GetHashCode();

    public static DateTime operator +(DateTime d, TimeSpan t) => d.AddTicks(t._ticks);
    public static DateTime operator -(DateTime d, TimeSpan t)
    {
        Int128 ticks = (Int128)d.Ticks - t._ticks;
        if (ticks < 0 || ticks > MaxTicks)
            throw new ArgumentOutOfRangeException(nameof(t), SR.ArgumentOutOfRange_DateArithmetic);
        return d.WithTicks((long)ticks);
    }

    public static TimeSpan operator -(DateTime d1, DateTime d2) => new TimeSpan(d1.Ticks - d2.Ticks);
    public static bool operator ==(DateTime d1, DateTime d2) => d1.Ticks == d2.Ticks;
    public static bool operator !=(DateTime d1, DateTime d2) => d1.Ticks != d2.Ticks;
    public static bool operator <(DateTime t1, DateTime t2) => t1.Ticks < t2.Ticks;
    public static bool operator <=(DateTime t1, DateTime t2) => t1.Ticks <= t2.Ticks;
    public static bool operator >(DateTime t1, DateTime t2) => t1.Ticks > t2.Ticks;
    public static bool operator >=(DateTime t1, DateTime t2) => t1.Ticks >= t2.Ticks;

    public long ToBinary() => Kind == DateTimeKind.Local ? (long)((ulong)(Ticks - OffsetOfLocal(Ticks)) & TicksMask | 0x8000000000000000) : (long)_dateData;

    public static DateTime FromBinary(long dateData)
    {
        if (dateData < 0)
        {
            long ticks = dateData & (long)TicksMask;
            if (ticks > 0x3FFFFFFFFFFFFFFF - 864000000000)
                ticks -= 0x4000000000000000;
            return new DateTime(Math.Clamp(ticks + LocalOffsetTicks(ticks), 0, MaxTicks), DateTimeKind.Local);
        }
        if ((dateData & (long)TicksMask) > MaxTicks)
            throw new ArgumentException(SR.Argument_DateTimeBadBinaryData, nameof(dateData));
        return new DateTime((ulong)dateData, false);
    }

    private const long FileTimeOffset = 504911232000000000;
    public static DateTime FromFileTime(long fileTime) => FromFileTimeUtc(fileTime).ToLocalTime();

    public static DateTime FromFileTimeUtc(long fileTime)
    {
        if ((ulong)fileTime > MaxTicks - FileTimeOffset)
            throw new ArgumentOutOfRangeException(nameof(fileTime), SR.ArgumentOutOfRange_FileTimeInvalid);
        return new DateTime(fileTime + FileTimeOffset, DateTimeKind.Utc);
    }

    public long ToFileTime() => ToUniversalTime().ToFileTimeUtc();

    public long ToFileTimeUtc()
    {
        long ticks = (Kind == DateTimeKind.Local ? ToUniversalTime().Ticks : Ticks) - FileTimeOffset;
        if (ticks < 0)
            throw new ArgumentOutOfRangeException(null, SR.ArgumentOutOfRange_FileTimeInvalid);
        return ticks;
    }

    // OLE dates: days since 1899-12-30, the fraction counting forward even before it.
    private const long OleEpoch = 599264352000000000;

    public static DateTime FromOADate(double d)
    {
        if (!(d < 2958466.0) || !(d > -657435.0))
            throw new ArgumentException(SR.Arg_OleAutDateInvalid);
        long milliseconds = (long)(d * 86400000.0 + (d >= 0 ? 0.5 : -0.5));
        if (milliseconds < 0)
            milliseconds -= milliseconds % 86400000 * 2;
        milliseconds += OleEpoch / TimeSpan.TicksPerMillisecond;
        return new DateTime(milliseconds * TimeSpan.TicksPerMillisecond, DateTimeKind.Unspecified);
    }

    public double ToOADate()
    {
        long ticks = Ticks;
        if (ticks == 0)
            return 0;
        if (ticks < TimeSpan.TicksPerDay)
            ticks += OleEpoch;
        long milliseconds = (ticks - OleEpoch) / TimeSpan.TicksPerMillisecond;
        if (milliseconds < 0)
        {
            long fraction = milliseconds % 86400000;
            if (fraction != 0)
                milliseconds -= (86400000 + fraction) * 2;
        }
        return milliseconds / 86400000.0;
    }

    public override string ToString() => DateTimeText.Format(this, null, default, null);
    public string ToString(string format) => DateTimeText.Format(this, null, format, null);
    public string ToString(IFormatProvider provider) => DateTimeText.Format(this, null, default, provider);
    public string ToString(string format, IFormatProvider provider) => DateTimeText.Format(this, null, format, provider);
    public string ToLongDateString() => ToString("D");
    public string ToLongTimeString() => ToString("T");
    public string ToShortDateString() => ToString("d");
    public string ToShortTimeString() => ToString("t");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryCopy(DateTimeText.Format(this, null, format, provider), destination, out charsWritten);
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryFormatUtf8(DateTimeText.Format(this, null, format, provider), utf8Destination, out bytesWritten);
    public string[] GetDateTimeFormats() => GetDateTimeFormats(CultureInfo.CurrentCulture);
    public string[] GetDateTimeFormats(IFormatProvider provider) => throw new NotImplementedException("DateTime.GetDateTimeFormats");
    public string[] GetDateTimeFormats(char format) => new[] { ToString(format.ToString()) };
    public string[] GetDateTimeFormats(char format, IFormatProvider provider) => new[] { ToString(format.ToString(), provider) };

    public static DateTime Parse(string s) => Parse(s, null, DateTimeStyles.None);
    public static DateTime Parse(string s, IFormatProvider provider) => Parse(s, provider, DateTimeStyles.None);
    public static DateTime Parse(string s, IFormatProvider provider, DateTimeStyles styles) { ArgumentNullException.ThrowIfNull(s); return Parse(s.AsSpan(), provider, styles); }
    public static DateTime Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, provider, DateTimeStyles.None);
    public static DateTime Parse(ReadOnlySpan<char> s, IFormatProvider provider = null, DateTimeStyles styles = DateTimeStyles.None)
        => DateTimeText.TryParse(s, styles, out DateTime result, out _, out _) ? result : throw DateTimeText.Failure(s);
    public static bool TryParse([NotNullWhen(true)] string s, out DateTime result) => DateTimeText.TryParse(s, DateTimeStyles.None, out result, out _, out _);
    public static bool TryParse(ReadOnlySpan<char> s, out DateTime result) => DateTimeText.TryParse(s, DateTimeStyles.None, out result, out _, out _);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out DateTime result) => DateTimeText.TryParse(s, DateTimeStyles.None, out result, out _, out _);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out DateTime result) => DateTimeText.TryParse(s, DateTimeStyles.None, out result, out _, out _);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, DateTimeStyles styles, out DateTime result) => DateTimeText.TryParse(s, styles, out result, out _, out _);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, DateTimeStyles styles, out DateTime result) => DateTimeText.TryParse(s, styles, out result, out _, out _);

    public static DateTime ParseExact(string s, string format, IFormatProvider provider) => ParseExact(s, format, provider, DateTimeStyles.None);
    public static DateTime ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style) { ArgumentNullException.ThrowIfNull(s); ArgumentNullException.ThrowIfNull(format); return ParseExact(s.AsSpan(), format, provider, style); }
    public static DateTime ParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None)
        => DateTimeText.TryParseExact(s, format, provider, style, out DateTime result, out _, out _) ? result : throw new FormatException(string.Format(SR.Format_BadDateTime, s.ToString()));
    public static DateTime ParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style) { ArgumentNullException.ThrowIfNull(s); return ParseExact(s.AsSpan(), formats, provider, style); }
    public static DateTime ParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None)
        => TryParseExact(s, formats, provider, style, out DateTime result) ? result : throw new FormatException(string.Format(SR.Format_BadDateTime, s.ToString()));
    public static bool TryParseExact([NotNullWhen(true)] string s, string format, IFormatProvider provider, DateTimeStyles style, out DateTime result) => DateTimeText.TryParseExact(s, format, provider, style, out result, out _, out _);
    public static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider, DateTimeStyles style, out DateTime result) => DateTimeText.TryParseExact(s, format, provider, style, out result, out _, out _);
    public static bool TryParseExact([NotNullWhen(true)] string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateTime result) => TryParseExact(s.AsSpan(), formats, provider, style, out result);

    public static bool TryParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateTime result)
    {
        result = default;
        foreach (string format in formats ?? Array.Empty<string>())
        {
            if (DateTimeText.TryParseExact(s, format, provider, style, out result, out _, out _))
                return true;
        }
        return false;
    }

    public TypeCode GetTypeCode() => TypeCode.DateTime;
    private static InvalidCastException Bad(string to) => new InvalidCastException("Invalid cast from 'DateTime' to '" + to + "'.");
    bool IConvertible.ToBoolean(IFormatProvider provider) => throw Bad("Boolean");
    char IConvertible.ToChar(IFormatProvider provider) => throw Bad("Char");
    sbyte IConvertible.ToSByte(IFormatProvider provider) => throw Bad("SByte");
    byte IConvertible.ToByte(IFormatProvider provider) => throw Bad("Byte");
    short IConvertible.ToInt16(IFormatProvider provider) => throw Bad("Int16");
    ushort IConvertible.ToUInt16(IFormatProvider provider) => throw Bad("UInt16");
    int IConvertible.ToInt32(IFormatProvider provider) => throw Bad("Int32");
    uint IConvertible.ToUInt32(IFormatProvider provider) => throw Bad("UInt32");
    long IConvertible.ToInt64(IFormatProvider provider) => throw Bad("Int64");
    ulong IConvertible.ToUInt64(IFormatProvider provider) => throw Bad("UInt64");
    float IConvertible.ToSingle(IFormatProvider provider) => throw Bad("Single");
    double IConvertible.ToDouble(IFormatProvider provider) => throw Bad("Double");
    decimal IConvertible.ToDecimal(IFormatProvider provider) => throw Bad("Decimal");
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => this;
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);
}
