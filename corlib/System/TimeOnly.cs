using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

/// <summary>A time of day.</summary>
public readonly struct TimeOnly : IComparable, IComparable<TimeOnly>, IEquatable<TimeOnly>, ISpanFormattable, ISpanParsable<TimeOnly>, IUtf8SpanFormattable
{
    private readonly long _ticks;

    public TimeOnly(long ticks)
    {
        if ((ulong)ticks >= TimeSpan.TicksPerDay)
            throw new ArgumentOutOfRangeException(nameof(ticks), SR.ArgumentOutOfRange_TimeOnlyBadTicks);
        _ticks = ticks;
    }

    public TimeOnly(int hour, int minute) : this(DateTime.TimeTicks(hour, minute, 0)) { }
    public TimeOnly(int hour, int minute, int second) : this(DateTime.TimeTicks(hour, minute, second)) { }
    public TimeOnly(int hour, int minute, int second, int millisecond) : this(new DateTime(1, 1, 1, hour, minute, second, millisecond).Ticks) { }
    public TimeOnly(int hour, int minute, int second, int millisecond, int microsecond) : this(new DateTime(1, 1, 1, hour, minute, second, millisecond, microsecond).Ticks) { }

    public static TimeOnly MinValue => default;
    public static TimeOnly MaxValue => new TimeOnly(TimeSpan.TicksPerDay - 1);
    private DateTime Day => new DateTime(_ticks);
    public int Hour => Day.Hour;
    public int Minute => Day.Minute;
    public int Second => Day.Second;
    public int Millisecond => Day.Millisecond;
    public int Microsecond => Day.Microsecond;
    public int Nanosecond => Day.Nanosecond;
    public long Ticks => _ticks;

    public TimeOnly Add(TimeSpan value) => Add(value, out _);

    public TimeOnly Add(TimeSpan value, out int wrappedDays)
    {
        long days = value.Ticks / TimeSpan.TicksPerDay;
        long ticks = _ticks + value.Ticks % TimeSpan.TicksPerDay;
        if (ticks < 0)
        {
            days--;
            ticks += TimeSpan.TicksPerDay;
        }
        else if (ticks >= TimeSpan.TicksPerDay)
        {
            days++;
            ticks -= TimeSpan.TicksPerDay;
        }
        wrappedDays = (int)days;
        return new TimeOnly(ticks);
    }

    public TimeOnly AddHours(double value) => Add(TimeSpan.FromHours(value));
    public TimeOnly AddHours(double value, out int wrappedDays) => Add(TimeSpan.FromHours(value), out wrappedDays);
    public TimeOnly AddMinutes(double value) => Add(TimeSpan.FromMinutes(value));
    public TimeOnly AddMinutes(double value, out int wrappedDays) => Add(TimeSpan.FromMinutes(value), out wrappedDays);
    public bool IsBetween(TimeOnly start, TimeOnly end) => start._ticks <= end._ticks ? _ticks >= start._ticks && _ticks < end._ticks : _ticks >= start._ticks || _ticks < end._ticks;
    public void Deconstruct(out int hour, out int minute) { hour = Hour; minute = Minute; }
    public void Deconstruct(out int hour, out int minute, out int second) { hour = Hour; minute = Minute; second = Second; }
    public void Deconstruct(out int hour, out int minute, out int second, out int millisecond) { hour = Hour; minute = Minute; second = Second; millisecond = Millisecond; }
    public void Deconstruct(out int hour, out int minute, out int second, out int millisecond, out int microsecond) { hour = Hour; minute = Minute; second = Second; millisecond = Millisecond; microsecond = Microsecond; }
    public static TimeOnly FromTimeSpan(TimeSpan timeSpan) => new TimeOnly(timeSpan.Ticks);
    public static TimeOnly FromDateTime(DateTime dateTime) => new TimeOnly(dateTime.Ticks % TimeSpan.TicksPerDay);
    public TimeSpan ToTimeSpan() => new TimeSpan(_ticks);

    public int CompareTo(TimeOnly value) => _ticks.CompareTo(value._ticks);
    public int CompareTo(object value) => value == null ? 1 : value is TimeOnly t ? CompareTo(t) : throw new ArgumentException(SR.Arg_MustBeTimeOnly);
    public bool Equals(TimeOnly value) => _ticks == value._ticks;
    public override bool Equals([NotNullWhen(true)] object value) => value is TimeOnly t && _ticks == t._ticks;
    public override int GetHashCode() => _ticks.GetHashCode();
    public static bool operator ==(TimeOnly left, TimeOnly right) => left._ticks == right._ticks;
    public static bool operator !=(TimeOnly left, TimeOnly right) => left._ticks != right._ticks;
    public static bool operator >(TimeOnly left, TimeOnly right) => left._ticks > right._ticks;
    public static bool operator >=(TimeOnly left, TimeOnly right) => left._ticks >= right._ticks;
    public static bool operator <(TimeOnly left, TimeOnly right) => left._ticks < right._ticks;
    public static bool operator <=(TimeOnly left, TimeOnly right) => left._ticks <= right._ticks;
    public static TimeSpan operator -(TimeOnly t1, TimeOnly t2) => new TimeSpan((t1._ticks - t2._ticks + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay);

    private string Format(ReadOnlySpan<char> format, IFormatProvider provider)
    {
        if (format.Length == 0)
            format = "t";
        if (format.Length == 1)
        {
            switch (format[0])
            {
                case 'o' or 'O':
                    format = "HH':'mm':'ss'.'fffffff";
                    break;
                case 'r' or 'R':
                    format = "HH':'mm':'ss";
                    break;
                case 't' or 'T':
                    break;
                default:
                    throw new FormatException(SR.Format_InvalidString);
            }
        }
        return DateTimeText.Format(Day, null, format, provider);
    }

    public string ToLongTimeString() => ToString("T");
    public string ToShortTimeString() => ToString();
    public override string ToString() => Format(default, null);
    public string ToString(string format) => Format(format, null);
    public string ToString(IFormatProvider provider) => Format(default, provider);
    public string ToString(string format, IFormatProvider provider) => Format(format, provider);
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryCopy(Format(format, provider), destination, out charsWritten);
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryFormatUtf8(Format(format, provider), utf8Destination, out bytesWritten);

    private static FormatException Bad(ReadOnlySpan<char> s) => new FormatException(string.Format(SR.Format_BadTimeOnly, s.ToString()));
    public static TimeOnly Parse(string s) => Parse(s, null, DateTimeStyles.None);
    public static TimeOnly Parse(string s, IFormatProvider provider) => Parse(s, provider, DateTimeStyles.None);
    public static TimeOnly Parse(string s, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) { ArgumentNullException.ThrowIfNull(s); return Parse(s.AsSpan(), provider, style); }
    public static TimeOnly Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, provider, DateTimeStyles.None);
    public static TimeOnly Parse(ReadOnlySpan<char> s, IFormatProvider provider = null, DateTimeStyles style = DateTimeStyles.None) => TryParse(s, provider, style, out TimeOnly t) ? t : throw Bad(s);
    public static TimeOnly ParseExact(string s, string format) => ParseExact(s, format, null);
    public static TimeOnly ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) { ArgumentNullException.ThrowIfNull(s); return ParseExact(s.AsSpan(), format, provider, style); }
    public static TimeOnly ParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider = null, DateTimeStyles style = DateTimeStyles.None) => TryParseExact(s, format, provider, style, out TimeOnly t) ? t : throw Bad(s);
    public static bool TryParse([NotNullWhen(true)] string s, out TimeOnly result) => TryParse(s.AsSpan(), null, DateTimeStyles.None, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out TimeOnly result) => TryParse(s, null, DateTimeStyles.None, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out TimeOnly result) => TryParse(s.AsSpan(), provider, DateTimeStyles.None, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out TimeOnly result) => TryParse(s, provider, DateTimeStyles.None, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, DateTimeStyles style, out TimeOnly result) => TryParse(s.AsSpan(), provider, style, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, DateTimeStyles style, out TimeOnly result)
    {
        result = default;
        if (!DateTimeText.TryParse(s, style | DateTimeStyles.NoCurrentDateDefault, out DateTime value, out _, out bool hasOffset) || hasOffset || value.Date != DateTime.MinValue)
            return false;
        result = FromDateTime(value);
        return true;
    }

    public static bool TryParseExact([NotNullWhen(true)] string s, string format, out TimeOnly result) => TryParseExact(s.AsSpan(), format, null, DateTimeStyles.None, out result);
    public static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, out TimeOnly result) => TryParseExact(s, format, null, DateTimeStyles.None, out result);
    public static bool TryParseExact([NotNullWhen(true)] string s, string format, IFormatProvider provider, DateTimeStyles style, out TimeOnly result) => TryParseExact(s.AsSpan(), format, provider, style, out result);

    public static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider, DateTimeStyles style, out TimeOnly result)
    {
        result = default;
        if (format.Length == 1 && format[0] is 'o' or 'O')
            format = "HH':'mm':'ss'.'fffffff";
        else if (format.Length == 1 && format[0] is 'r' or 'R')
            format = "HH':'mm':'ss";
        if (!DateTimeText.TryParseExact(s, format, provider, style | DateTimeStyles.NoCurrentDateDefault, out DateTime value, out _, out _))
            return false;
        result = FromDateTime(value);
        return true;
    }
}
