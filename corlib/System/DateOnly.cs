using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

/// <summary>A day.</summary>
public readonly struct DateOnly : IComparable, IComparable<DateOnly>, IEquatable<DateOnly>, ISpanFormattable, ISpanParsable<DateOnly>, IUtf8SpanFormattable
{
    private readonly int _day;

    private DateOnly(int day, bool _) { _day = day; }
    public DateOnly(int year, int month, int day) { _day = DateTime.DayNumber(year, month, day); }
    public DateOnly(int year, int month, int day, Calendar calendar) : this(FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0))._day, false) { }

    public static DateOnly MinValue => default;
    public static DateOnly MaxValue => new DateOnly(3652058, false);

    public static DateOnly FromDayNumber(int dayNumber)
    {
        if ((uint)dayNumber > 3652058)
            throw new ArgumentOutOfRangeException(nameof(dayNumber), SR.ArgumentOutOfRange_DayNumber);
        return new DateOnly(dayNumber, false);
    }

    public static DateOnly FromDateTime(DateTime dateTime) => new DateOnly((int)(dateTime.Ticks / TimeSpan.TicksPerDay), false);
    private DateTime Midnight => new DateTime(_day * TimeSpan.TicksPerDay);
    public int Year => Midnight.Year;
    public int Month => Midnight.Month;
    public int Day => Midnight.Day;
    public DayOfWeek DayOfWeek => Midnight.DayOfWeek;
    public int DayOfYear => Midnight.DayOfYear;
    public int DayNumber => _day;
    public void Deconstruct(out int year, out int month, out int day) => DateTime.Split(_day, out year, out month, out day, out _);

    public DateOnly AddDays(int value)
    {
        int day = _day + value;
        if ((uint)day > 3652058)
            throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_AddValue);
        return new DateOnly(day, false);
    }

    public DateOnly AddMonths(int value) => FromDateTime(Midnight.AddMonths(value));
    public DateOnly AddYears(int value) => FromDateTime(Midnight.AddYears(value));
    public DateTime ToDateTime(TimeOnly time) => new DateTime(_day * TimeSpan.TicksPerDay + time.Ticks);
    public DateTime ToDateTime(TimeOnly time, DateTimeKind kind) => new DateTime(_day * TimeSpan.TicksPerDay + time.Ticks, kind);

    public int CompareTo(DateOnly value) => _day.CompareTo(value._day);
    public int CompareTo(object value) => value == null ? 1 : value is DateOnly d ? CompareTo(d) : throw new ArgumentException(SR.Arg_MustBeDateOnly);
    public bool Equals(DateOnly value) => _day == value._day;
    public override bool Equals([NotNullWhen(true)] object value) => value is DateOnly d && _day == d._day;
    public override int GetHashCode() => _day;
    public static bool operator ==(DateOnly left, DateOnly right) => left._day == right._day;
    public static bool operator !=(DateOnly left, DateOnly right) => left._day != right._day;
    public static bool operator >(DateOnly left, DateOnly right) => left._day > right._day;
    public static bool operator >=(DateOnly left, DateOnly right) => left._day >= right._day;
    public static bool operator <(DateOnly left, DateOnly right) => left._day < right._day;
    public static bool operator <=(DateOnly left, DateOnly right) => left._day <= right._day;

    private string Format(ReadOnlySpan<char> format, IFormatProvider provider)
    {
        if (format.Length == 0)
            format = "d";
        if (format.Length == 1)
        {
            switch (format[0])
            {
                case 'o' or 'O':
                    format = "yyyy'-'MM'-'dd";
                    break;
                case 'r' or 'R':
                    format = "ddd, dd MMM yyyy";
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y':
                    break;
                default:
                    throw new FormatException(SR.Format_InvalidString);
            }
        }
        return DateTimeText.Format(Midnight, null, format, provider);
    }

    public string ToLongDateString() => ToString("D");
    public string ToShortDateString() => ToString();
    public override string ToString() => Format(default, null);
    public string ToString(string format) => Format(format, null);
    public string ToString(IFormatProvider provider) => Format(default, provider);
    public string ToString(string format, IFormatProvider provider) => Format(format, provider);
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryCopy(Format(format, provider), destination, out charsWritten);
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryFormatUtf8(Format(format, provider), utf8Destination, out bytesWritten);

    private static FormatException Bad(ReadOnlySpan<char> s) => new FormatException(string.Format(SR.Format_BadDateOnly, s.ToString()));
    public static DateOnly Parse(string s) => Parse(s, null, DateTimeStyles.None);
    public static DateOnly Parse(string s, IFormatProvider provider) => Parse(s, provider, DateTimeStyles.None);
    public static DateOnly Parse(string s, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) { ArgumentNullException.ThrowIfNull(s); return Parse(s.AsSpan(), provider, style); }
    public static DateOnly Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, provider, DateTimeStyles.None);
    public static DateOnly Parse(ReadOnlySpan<char> s, IFormatProvider provider = null, DateTimeStyles style = DateTimeStyles.None) => TryParse(s, provider, style, out DateOnly d) ? d : throw Bad(s);
    public static DateOnly ParseExact(string s, string format) => ParseExact(s, format, null);
    public static DateOnly ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) { ArgumentNullException.ThrowIfNull(s); return ParseExact(s.AsSpan(), format, provider, style); }
    public static DateOnly ParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider = null, DateTimeStyles style = DateTimeStyles.None) => TryParseExact(s, format, provider, style, out DateOnly d) ? d : throw Bad(s);
    public static DateOnly ParseExact(string s, string[] formats) => ParseExact(s.AsSpan(), formats, null);
    public static DateOnly ParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => ParseExact(s.AsSpan(), formats, provider, style);
    public static DateOnly ParseExact(ReadOnlySpan<char> s, string[] formats) => ParseExact(s, formats, null);
    public static DateOnly ParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style = DateTimeStyles.None) => TryParseExact(s, formats, provider, style, out DateOnly d) ? d : throw Bad(s);
    public static bool TryParse([NotNullWhen(true)] string s, out DateOnly result) => TryParse(s.AsSpan(), null, DateTimeStyles.None, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out DateOnly result) => TryParse(s, null, DateTimeStyles.None, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out DateOnly result) => TryParse(s.AsSpan(), provider, DateTimeStyles.None, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out DateOnly result) => TryParse(s, provider, DateTimeStyles.None, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, DateTimeStyles style, out DateOnly result) => TryParse(s.AsSpan(), provider, style, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, DateTimeStyles style, out DateOnly result)
    {
        result = default;
        if (!DateTimeText.TryParse(s, style, out DateTime value, out _, out bool hasOffset) || hasOffset || value.TimeOfDay != TimeSpan.Zero)
            return false;
        result = FromDateTime(value);
        return true;
    }

    public static bool TryParseExact([NotNullWhen(true)] string s, string format, out DateOnly result) => TryParseExact(s.AsSpan(), format, null, DateTimeStyles.None, out result);
    public static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, out DateOnly result) => TryParseExact(s, format, null, DateTimeStyles.None, out result);
    public static bool TryParseExact([NotNullWhen(true)] string s, string format, IFormatProvider provider, DateTimeStyles style, out DateOnly result) => TryParseExact(s.AsSpan(), format, provider, style, out result);

    public static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider, DateTimeStyles style, out DateOnly result)
    {
        result = default;
        if (format.Length == 1 && format[0] is 'o' or 'O')
            format = "yyyy'-'MM'-'dd";
        else if (format.Length == 1 && format[0] is 'r' or 'R')
            format = "ddd, dd MMM yyyy";
        if (!DateTimeText.TryParseExact(s, format, provider, style, out DateTime value, out _, out _))
            return false;
        result = FromDateTime(value);
        return true;
    }

    public static bool TryParseExact([NotNullWhen(true)] string s, string[] formats, out DateOnly result) => TryParseExact(s.AsSpan(), formats, null, DateTimeStyles.None, out result);
    public static bool TryParseExact(ReadOnlySpan<char> s, string[] formats, out DateOnly result) => TryParseExact(s, formats, null, DateTimeStyles.None, out result);
    public static bool TryParseExact([NotNullWhen(true)] string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateOnly result) => TryParseExact(s.AsSpan(), formats, provider, style, out result);

    public static bool TryParseExact(ReadOnlySpan<char> s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateOnly result)
    {
        result = default;
        foreach (string format in formats ?? Array.Empty<string>())
        {
            if (TryParseExact(s, format, provider, style, out result))
                return true;
        }
        return false;
    }
}
