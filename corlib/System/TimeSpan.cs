using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace System;

/// <summary>A span of time in 100-nanosecond ticks.</summary>
[Serializable]
public readonly struct TimeSpan : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, ISpanFormattable, ISpanParsable<TimeSpan>, IUtf8SpanFormattable
{
    public const long NanosecondsPerTick = 100;
    public const long TicksPerMicrosecond = 10;
    public const long TicksPerMillisecond = 10000;
    public const long TicksPerSecond = 10000000;
    public const long TicksPerMinute = 600000000;
    public const long TicksPerHour = 36000000000;
    public const long TicksPerDay = 864000000000;
    public const long MicrosecondsPerMillisecond = 1000;
    public const long MicrosecondsPerSecond = 1000000;
    public const long MicrosecondsPerMinute = 60000000;
    public const long MicrosecondsPerHour = 3600000000;
    public const long MicrosecondsPerDay = 86400000000;
    public const long MillisecondsPerSecond = 1000;
    public const long MillisecondsPerMinute = 60000;
    public const long MillisecondsPerHour = 3600000;
    public const long MillisecondsPerDay = 86400000;
    public const long SecondsPerMinute = 60;
    public const long SecondsPerHour = 3600;
    public const long SecondsPerDay = 86400;
    public const long MinutesPerHour = 60;
    public const long MinutesPerDay = 1440;
    public const int HoursPerDay = 24;

    public static readonly TimeSpan Zero = new TimeSpan(0);
    public static readonly TimeSpan MaxValue = new TimeSpan(long.MaxValue);
    public static readonly TimeSpan MinValue = new TimeSpan(long.MinValue);

    internal readonly long _ticks;

    public TimeSpan(long ticks) { _ticks = ticks; }
    public TimeSpan(int hours, int minutes, int seconds) { _ticks = FromMicroseconds128((Int128)hours * MicrosecondsPerHour + (Int128)minutes * MicrosecondsPerMinute + (Int128)seconds * MicrosecondsPerSecond); }
    public TimeSpan(int days, int hours, int minutes, int seconds) : this(days, hours, minutes, seconds, 0, 0) { }
    public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds) : this(days, hours, minutes, seconds, milliseconds, 0) { }

    public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)
    {
        _ticks = FromMicroseconds128((Int128)days * MicrosecondsPerDay + (Int128)hours * MicrosecondsPerHour + (Int128)minutes * MicrosecondsPerMinute
            + (Int128)seconds * MicrosecondsPerSecond + (Int128)milliseconds * MicrosecondsPerMillisecond + microseconds);
    }

    private static long FromMicroseconds128(Int128 microseconds)
    {
        Int128 ticks = microseconds * TicksPerMicrosecond;
        if (ticks > long.MaxValue || ticks < long.MinValue)
            throw new ArgumentOutOfRangeException(null, SR.Overflow_TimeSpanTooLong);
        return (long)ticks;
    }

    public long Ticks => _ticks;
    public int Days => (int)(_ticks / TicksPerDay);
    public int Hours => (int)(_ticks / TicksPerHour % 24);
    public int Minutes => (int)(_ticks / TicksPerMinute % 60);
    public int Seconds => (int)(_ticks / TicksPerSecond % 60);
    public int Milliseconds => (int)(_ticks / TicksPerMillisecond % 1000);
    public int Microseconds => (int)(_ticks / TicksPerMicrosecond % 1000);
    public int Nanoseconds => (int)(_ticks % TicksPerMicrosecond * 100);
    public double TotalDays => (double)_ticks / TicksPerDay;
    public double TotalHours => (double)_ticks / TicksPerHour;
    public double TotalMinutes => (double)_ticks / TicksPerMinute;
    public double TotalSeconds => (double)_ticks / TicksPerSecond;
    public double TotalMicroseconds => (double)_ticks / TicksPerMicrosecond;
    public double TotalNanoseconds => (double)_ticks * NanosecondsPerTick;

    public double TotalMilliseconds
    {
        get
        {
            double value = (double)_ticks / TicksPerMillisecond;
            const double max = long.MaxValue / TicksPerMillisecond;
            return value > max ? max : value < -max ? -max : value;
        }
    }

    private static long Checked(Int128 ticks)
    {
        if (ticks > long.MaxValue || ticks < long.MinValue)
            throw new OverflowException(SR.Overflow_TimeSpanTooLong);
        return (long)ticks;
    }

    public TimeSpan Add(TimeSpan ts) => new TimeSpan(Checked((Int128)_ticks + ts._ticks));
    public TimeSpan Subtract(TimeSpan ts) => new TimeSpan(Checked((Int128)_ticks - ts._ticks));
    public TimeSpan Negate() => _ticks == long.MinValue ? throw new OverflowException(SR.Overflow_NegateTwosCompNum) : new TimeSpan(-_ticks);
    public TimeSpan Duration() => _ticks == long.MinValue ? throw new OverflowException(SR.Overflow_Duration) : new TimeSpan(_ticks < 0 ? -_ticks : _ticks);
    public TimeSpan Multiply(double factor) => this * factor;
    public TimeSpan Divide(double divisor) => this / divisor;
    public double Divide(TimeSpan ts) => this / ts;

    public static int Compare(TimeSpan t1, TimeSpan t2) => t1._ticks.CompareTo(t2._ticks);
    public int CompareTo(object value) => value == null ? 1 : value is TimeSpan t ? CompareTo(t) : throw new ArgumentException(SR.Arg_MustBeTimeSpan);
    public int CompareTo(TimeSpan value) => _ticks.CompareTo(value._ticks);
    public override bool Equals([NotNullWhen(true)] object value) => value is TimeSpan t && _ticks == t._ticks;
    public bool Equals(TimeSpan obj) => _ticks == obj._ticks;
    public static bool Equals(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;
    public override int GetHashCode() => _ticks.GetHashCode();

    private static TimeSpan Interval(double value, double scale)
    {
        if (double.IsNaN(value))
            throw new ArgumentException(SR.Arg_CannotBeNaN);
        return FromDoubleTicks(value * scale);
    }

    private static TimeSpan FromDoubleTicks(double ticks)
    {
        if (double.IsNaN(ticks) || ticks > long.MaxValue || ticks < long.MinValue)
            throw new OverflowException(SR.Overflow_TimeSpanTooLong);
        if (ticks == long.MaxValue)
            return MaxValue;
        return new TimeSpan((long)ticks);
    }

    private static TimeSpan Units(long units, long max, long scale)
    {
        if (units > max || units < -max)
            throw new ArgumentOutOfRangeException(null, SR.Overflow_TimeSpanTooLong);
        return new TimeSpan(units * scale);
    }

    public static TimeSpan FromDays(double value) => Interval(value, TicksPerDay);
    public static TimeSpan FromHours(double value) => Interval(value, TicksPerHour);
    public static TimeSpan FromMinutes(double value) => Interval(value, TicksPerMinute);
    public static TimeSpan FromSeconds(double value) => Interval(value, TicksPerSecond);
    public static TimeSpan FromMilliseconds(double value) => Interval(value, TicksPerMillisecond);
    public static TimeSpan FromMicroseconds(double value) => Interval(value, TicksPerMicrosecond);
    public static TimeSpan FromTicks(long value) => new TimeSpan(value);
    public static TimeSpan FromDays(int days) => Units(days, long.MaxValue / TicksPerDay, TicksPerDay);
    public static TimeSpan FromHours(int hours) => Units(hours, long.MaxValue / TicksPerHour, TicksPerHour);
    public static TimeSpan FromMinutes(long minutes) => Units(minutes, long.MaxValue / TicksPerMinute, TicksPerMinute);
    public static TimeSpan FromSeconds(long seconds) => Units(seconds, long.MaxValue / TicksPerSecond, TicksPerSecond);
    public static TimeSpan FromMilliseconds(long milliseconds) => Units(milliseconds, long.MaxValue / TicksPerMillisecond, TicksPerMillisecond);
    public static TimeSpan FromMicroseconds(long microseconds) => Units(microseconds, long.MaxValue / TicksPerMicrosecond, TicksPerMicrosecond);
    public static TimeSpan FromDays(int days, int hours = 0, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0)
        => new TimeSpan(FromMicroseconds128((Int128)days * MicrosecondsPerDay + (Int128)hours * MicrosecondsPerHour + (Int128)minutes * MicrosecondsPerMinute + (Int128)seconds * MicrosecondsPerSecond + (Int128)milliseconds * 1000 + microseconds));
    public static TimeSpan FromHours(int hours, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0) => FromDays(0, hours, minutes, seconds, milliseconds, microseconds);
    public static TimeSpan FromMinutes(long minutes, long seconds = 0, long milliseconds = 0, long microseconds = 0) => FromDays(0, 0, minutes, seconds, milliseconds, microseconds);
    public static TimeSpan FromSeconds(long seconds, long milliseconds = 0, long microseconds = 0) => FromDays(0, 0, 0, seconds, milliseconds, microseconds);
    public static TimeSpan FromMilliseconds(long milliseconds, long microseconds = 0) => FromDays(0, 0, 0, 0, milliseconds, microseconds);

    public static TimeSpan operator -(TimeSpan t) => t.Negate();
    public static TimeSpan operator +(TimeSpan t) => t;
    public static TimeSpan operator -(TimeSpan t1, TimeSpan t2) => t1.Subtract(t2);
    public static TimeSpan operator +(TimeSpan t1, TimeSpan t2) => t1.Add(t2);
    public static TimeSpan operator *(TimeSpan timeSpan, double factor) => double.IsNaN(factor) ? throw new ArgumentException(SR.Arg_CannotBeNaN, nameof(factor)) : FromDoubleTicks(Math.Round(timeSpan._ticks * factor));
    public static TimeSpan operator *(double factor, TimeSpan timeSpan) => timeSpan * factor;
    public static TimeSpan operator /(TimeSpan timeSpan, double divisor) => double.IsNaN(divisor) ? throw new ArgumentException(SR.Arg_CannotBeNaN, nameof(divisor)) : FromDoubleTicks(Math.Round(timeSpan._ticks / divisor));
    public static double operator /(TimeSpan t1, TimeSpan t2) => t1._ticks / (double)t2._ticks;
    public static bool operator ==(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;
    public static bool operator !=(TimeSpan t1, TimeSpan t2) => t1._ticks != t2._ticks;
    public static bool operator <(TimeSpan t1, TimeSpan t2) => t1._ticks < t2._ticks;
    public static bool operator <=(TimeSpan t1, TimeSpan t2) => t1._ticks <= t2._ticks;
    public static bool operator >(TimeSpan t1, TimeSpan t2) => t1._ticks > t2._ticks;
    public static bool operator >=(TimeSpan t1, TimeSpan t2) => t1._ticks >= t2._ticks;

    public override string ToString() => Format(default, null);
    public string ToString(string format) => Format(format, null);
    public string ToString(string format, IFormatProvider formatProvider) => Format(format, formatProvider);
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider formatProvider = null) => Number.TryCopy(Format(format, formatProvider), destination, out charsWritten);
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider formatProvider = null) => Number.TryFormatUtf8(Format(format, formatProvider), utf8Destination, out bytesWritten);

    private static void AppendNumber(ref CharBuffer buffer, long value, int digits)
    {
        string text = Number.UnsignedToString((ulong)value);
        buffer.Append('0', digits - text.Length);
        buffer.Append(text);
    }

    private string Format(ReadOnlySpan<char> format, IFormatProvider provider)
    {
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        bool negative = _ticks < 0;
        ulong magnitude = negative ? (ulong)-_ticks : (ulong)_ticks;
        long days = (long)(magnitude / (ulong)TicksPerDay);
        long rest = (long)(magnitude % (ulong)TicksPerDay);
        long fraction = rest % TicksPerSecond;
        char kind = format.Length == 0 ? 'c' : format.Length == 1 ? format[0] : '\0';
        if (kind is 'c' or 't' or 'T' or 'g' or 'G')
        {
            string point = kind is 'g' or 'G' ? NumberFormatInfo.GetInstance(provider).NumberDecimalSeparator : ".";
            if (negative)
                buffer.Append('-');
            if (kind == 'G')
            {
                AppendNumber(ref buffer, days, 1);
                buffer.Append(':');
            }
            else if (days != 0)
            {
                AppendNumber(ref buffer, days, 1);
                buffer.Append(kind == 'g' ? ':' : '.');
            }
            AppendNumber(ref buffer, rest / TicksPerHour, kind == 'g' ? 1 : 2);
            buffer.Append(':');
            AppendNumber(ref buffer, rest / TicksPerMinute % 60, 2);
            buffer.Append(':');
            AppendNumber(ref buffer, rest / TicksPerSecond % 60, 2);
            if (kind == 'G' || fraction != 0)
            {
                buffer.Append(point);
                string digits = fraction.ToString("D7");
                if (kind == 'g')
                    digits = digits.TrimEnd('0');
                buffer.Append(digits);
            }
            return buffer.ToStringAndFree();
        }
        if (format.Length == 1)
            throw new FormatException(SR.Format_InvalidString);
        for (int i = 0; i < format.Length;)
        {
            char c = format[i];
            int n = 1;
            while (i + n < format.Length && format[i + n] == c)
                n++;
            switch (c)
            {
                case 'h' when n <= 2:
                    AppendNumber(ref buffer, rest / TicksPerHour, n);
                    break;
                case 'm' when n <= 2:
                    AppendNumber(ref buffer, rest / TicksPerMinute % 60, n);
                    break;
                case 's' when n <= 2:
                    AppendNumber(ref buffer, rest / TicksPerSecond % 60, n);
                    break;
                case 'f' when n <= 7:
                    buffer.Append(fraction.ToString("D7").AsSpan(0, n));
                    break;
                case 'F' when n <= 7:
                    buffer.Append(fraction.ToString("D7").AsSpan(0, n).TrimEnd('0'));
                    break;
                case 'd' when n <= 8:
                    AppendNumber(ref buffer, days, n);
                    break;
                case '\'':
                case '"':
                    n = 1;
                    while (i + n < format.Length && format[i + n] != c)
                    {
                        if (format[i + n] == '\\')
                            n++;
                        if (i + n < format.Length)
                            buffer.Append(format[i + n]);
                        n++;
                    }
                    if (i + n >= format.Length)
                        throw new FormatException(string.Format(SR.Format_BadQuote, c));
                    n++;
                    break;
                case '%' when i + 1 < format.Length && format[i + 1] != '%':
                    n = 1;
                    break;
                case '\\' when i + 1 < format.Length:
                    buffer.Append(format[i + 1]);
                    n = 2;
                    break;
                default:
                    throw new FormatException(SR.Format_InvalidString);
            }
            i += n;
        }
        return buffer.ToStringAndFree();
    }

    public static TimeSpan Parse(string s) => Parse(s, null);

    public static TimeSpan Parse(string input, IFormatProvider formatProvider)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Parse(input.AsSpan(), formatProvider);
    }

    public static TimeSpan Parse(ReadOnlySpan<char> input, IFormatProvider formatProvider = null)
    {
        int outcome = ParseCore(input, out TimeSpan result);
        if (outcome == 1)
            throw new FormatException(string.Format(SR.Format_BadTimeSpan, input.ToString()));
        if (outcome == 2)
            throw new OverflowException(string.Format(SR.Overflow_TimeSpanElementTooLarge, input.ToString()));
        return result;
    }

    public static bool TryParse([NotNullWhen(true)] string s, out TimeSpan result) => ParseCore(s, out result) == 0;
    public static bool TryParse(ReadOnlySpan<char> s, out TimeSpan result) => ParseCore(s, out result) == 0;
    public static bool TryParse([NotNullWhen(true)] string input, IFormatProvider formatProvider, out TimeSpan result) => ParseCore(input, out result) == 0;
    public static bool TryParse(ReadOnlySpan<char> input, IFormatProvider formatProvider, out TimeSpan result) => ParseCore(input, out result) == 0;

    // [-][d{.|:}]hh:mm[:ss[.fffffff]] or [-]d; 0 done, 1 malformed, 2 too large.
    private static int ParseCore(ReadOnlySpan<char> s, out TimeSpan result)
    {
        result = default;
        s = s.Trim();
        bool negative = s.Length > 0 && s[0] == '-';
        if (negative)
            s = s.Slice(1);
        Span<long> parts = stackalloc long[5];
        Span<char> separators = stackalloc char[5];
        int count = 0;
        int at = 0;
        long fraction = 0;
        bool hasFraction = false;
        while (true)
        {
            int start = at;
            long value = 0;
            while (at < s.Length && char.IsAsciiDigit(s[at]))
            {
                if (value > 99999999)
                    return 2;
                value = value * 10 + (s[at++] - '0');
            }
            if (at == start)
                return 1;
            if (count > 0 && separators[count - 1] == '.' && count >= 2)
            {
                int digits = at - start;
                if (digits > 7)
                    return 2;
                fraction = value;
                for (int i = digits; i < 7; i++)
                    fraction *= 10;
                hasFraction = true;
                if (at < s.Length)
                    return 1;
                break;
            }
            if (count == 5)
                return 1;
            parts[count] = value;
            if (at == s.Length)
            {
                count++;
                break;
            }
            char c = s[at++];
            if (c != ':' && c != '.')
                return 1;
            separators[count++] = c;
        }
        long d = 0, h = 0, m = 0, sec = 0;
        int numbers = count;
        bool dayPoint = count > 1 && separators[0] == '.';
        switch (numbers)
        {
            case 1 when !hasFraction:
                d = parts[0];
                break;
            case 2 when !dayPoint && !hasFraction:
                h = parts[0];
                m = parts[1];
                break;
            case 3 when dayPoint:
                d = parts[0];
                h = parts[1];
                m = parts[2];
                break;
            case 3:
                h = parts[0];
                m = parts[1];
                sec = parts[2];
                break;
            case 4:
                d = parts[0];
                h = parts[1];
                m = parts[2];
                sec = parts[3];
                break;
            default:
                return 1;
        }
        if (h > 23 || m > 59 || sec > 59 || d > 10675199)
            return 2;
        Int128 ticks = (Int128)d * TicksPerDay + h * TicksPerHour + m * TicksPerMinute + sec * TicksPerSecond + fraction;
        if (negative)
            ticks = -ticks;
        if (ticks > long.MaxValue || ticks < long.MinValue)
            return 2;
        result = new TimeSpan((long)ticks);
        return 0;
    }

    public static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider) => ParseExact(input.AsSpan(), format, formatProvider, TimeSpanStyles.None);
    public static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider) => ParseExact(input.AsSpan(), formats, formatProvider, TimeSpanStyles.None);
    public static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider, TimeSpanStyles styles) => ParseExact(input.AsSpan(), format, formatProvider, styles);
    public static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles) => ParseExact(input.AsSpan(), formats, formatProvider, styles);

    public static TimeSpan ParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, TimeSpanStyles styles = TimeSpanStyles.None)
        => TryParseExact(input, format, formatProvider, styles, out TimeSpan result) ? result : throw new FormatException(string.Format(SR.Format_BadTimeSpan, input.ToString()));

    public static TimeSpan ParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles = TimeSpanStyles.None)
        => TryParseExact(input, formats, formatProvider, styles, out TimeSpan result) ? result : throw new FormatException(string.Format(SR.Format_BadTimeSpan, input.ToString()));

    public static bool TryParseExact([NotNullWhen(true)] string input, string format, IFormatProvider formatProvider, out TimeSpan result) => TryParseExact(input.AsSpan(), format, formatProvider, TimeSpanStyles.None, out result);
    public static bool TryParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, out TimeSpan result) => TryParseExact(input, format, formatProvider, TimeSpanStyles.None, out result);
    public static bool TryParseExact([NotNullWhen(true)] string input, string[] formats, IFormatProvider formatProvider, out TimeSpan result) => TryParseExact(input.AsSpan(), formats, formatProvider, TimeSpanStyles.None, out result);
    public static bool TryParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, out TimeSpan result) => TryParseExact(input, formats, formatProvider, TimeSpanStyles.None, out result);
    public static bool TryParseExact([NotNullWhen(true)] string input, string format, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result) => TryParseExact(input.AsSpan(), format, formatProvider, styles, out result);
    public static bool TryParseExact([NotNullWhen(true)] string input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result) => TryParseExact(input.AsSpan(), formats, formatProvider, styles, out result);

    public static bool TryParseExact(ReadOnlySpan<char> input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result)
    {
        foreach (string format in formats)
        {
            if (TryParseExact(input, format, formatProvider, styles, out result))
                return true;
        }
        result = default;
        return false;
    }

    public static bool TryParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result)
    {
        result = default;
        if (format.Length == 1 && format[0] is 'c' or 't' or 'T' or 'g' or 'G')
            return ParseCore(input, out result) == 0;
        long d = 0, h = 0, m = 0, s = 0, f = 0;
        int at = 0;
        for (int i = 0; i < format.Length;)
        {
            char c = format[i];
            int n = 1;
            while (i + n < format.Length && format[i + n] == c)
                n++;
            if (c is 'd' or 'h' or 'm' or 's' or 'f' or 'F')
            {
                int most = c is 'f' or 'F' ? n : c == 'd' ? Math.Max(n, 8) : 2;
                int least = c == 'F' ? 0 : n;
                int start = at;
                long value = 0;
                while (at < input.Length && at - start < most && char.IsAsciiDigit(input[at]))
                    value = value * 10 + (input[at++] - '0');
                if (at - start < least)
                    return false;
                if (c is 'f' or 'F')
                {
                    for (int k = at - start; k < 7; k++)
                        value *= 10;
                    f = value;
                }
                else if (c == 'd')
                    d = value;
                else if (c == 'h')
                    h = value;
                else if (c == 'm')
                    m = value;
                else
                    s = value;
            }
            else if (c == '\\' && i + 1 < format.Length)
            {
                if (at >= input.Length || input[at++] != format[i + 1])
                    return false;
                n = 2;
            }
            else if (c == '\'' || c == '"')
            {
                n = 1;
                while (i + n < format.Length && format[i + n] != c)
                {
                    if (at >= input.Length || input[at++] != format[i + n])
                        return false;
                    n++;
                }
                n++;
            }
            else if (c == '%')
            {
                n = 1;
            }
            else
            {
                return false;
            }
            i += n;
        }
        if (at != input.Length || h > 23 || m > 59 || s > 59 || d > 10675199)
            return false;
        long ticks = d * TicksPerDay + h * TicksPerHour + m * TicksPerMinute + s * TicksPerSecond + f;
        result = new TimeSpan((styles & TimeSpanStyles.AssumeNegative) != 0 ? -ticks : ticks);
        return true;
    }
}
