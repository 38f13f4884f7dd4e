using System.Globalization;
using System.Text;

namespace System;

/// <summary>Dates and times to text and back.</summary>
internal static class DateTimeText
{
    private static void Digits(ref CharBuffer buffer, long value, int digits)
    {
        string text = Number.UnsignedToString((ulong)value);
        buffer.Append('0', digits - text.Length);
        buffer.Append(text);
    }

    internal static string Format(DateTime value, TimeSpan? offset, ReadOnlySpan<char> format, IFormatProvider provider)
    {
        DateTimeFormatInfo info = DateTimeFormatInfo.GetInstance(provider);
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        if (format.Length == 0)
        {
            Custom(ref buffer, value, offset, info.ShortDatePattern + " " + info.LongTimePattern + (offset == null ? "" : " zzz"), info);
            return buffer.ToStringAndFree();
        }
        if (format.Length == 1)
        {
            string pattern;
            switch (format[0])
            {
                case 'd': pattern = info.ShortDatePattern; break;
                case 'D': pattern = info.LongDatePattern; break;
                case 'f': pattern = info.LongDatePattern + " " + info.ShortTimePattern; break;
                case 'F': pattern = info.FullDateTimePattern; break;
                case 'g': pattern = info.ShortDatePattern + " " + info.ShortTimePattern; break;
                case 'G': pattern = info.ShortDatePattern + " " + info.LongTimePattern; break;
                case 'm' or 'M': pattern = info.MonthDayPattern; break;
                case 'y' or 'Y': pattern = info.YearMonthPattern; break;
                case 't': pattern = info.ShortTimePattern; break;
                case 'T': pattern = info.LongTimePattern; break;
                case 'o' or 'O':
                    pattern = offset != null ? "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffzzz" : "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK";
                    info = DateTimeFormatInfo.InvariantInfo;
                    break;
                case 'r' or 'R':
                    pattern = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
                    info = DateTimeFormatInfo.InvariantInfo;
                    if (offset != null)
                        value -= offset.Value;
                    break;
                case 's':
                    pattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
                    info = DateTimeFormatInfo.InvariantInfo;
                    break;
                case 'u':
                    pattern = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";
                    info = DateTimeFormatInfo.InvariantInfo;
                    if (offset != null)
                        value -= offset.Value;
                    break;
                case 'U' when offset == null:
                    pattern = info.FullDateTimePattern;
                    value = value.ToUniversalTime();
                    break;
                default:
                    throw new FormatException(SR.Format_InvalidString);
            }
            Custom(ref buffer, value, offset, pattern, info);
            return buffer.ToStringAndFree();
        }
        Custom(ref buffer, value, offset, format, info);
        return buffer.ToStringAndFree();
    }

    internal static void Custom(ref CharBuffer buffer, DateTime value, TimeSpan? offset, ReadOnlySpan<char> format, DateTimeFormatInfo info)
    {
        for (int i = 0; i < format.Length;)
        {
            char c = format[i];
            int n = 1;
            while (i + n < format.Length && format[i + n] == c)
                n++;
            switch (c)
            {
                case 'd':
                    if (n <= 2)
                        Digits(ref buffer, value.Day, n);
                    else
                        buffer.Append(n == 3 ? info.GetAbbreviatedDayName(value.DayOfWeek) : info.GetDayName(value.DayOfWeek));
                    break;
                case 'M':
                    if (n <= 2)
                        Digits(ref buffer, value.Month, n);
                    else
                        buffer.Append(n == 3 ? info.GetAbbreviatedMonthName(value.Month) : info.GetMonthName(value.Month));
                    break;
                case 'y':
                    if (n <= 2)
                        Digits(ref buffer, value.Year % 100, n);
                    else
                        Digits(ref buffer, value.Year, n);
                    break;
                case 'h':
                    Digits(ref buffer, value.Hour % 12 == 0 ? 12 : value.Hour % 12, Math.Min(n, 2));
                    break;
                case 'H':
                    Digits(ref buffer, value.Hour, Math.Min(n, 2));
                    break;
                case 'm':
                    Digits(ref buffer, value.Minute, Math.Min(n, 2));
                    break;
                case 's':
                    Digits(ref buffer, value.Second, Math.Min(n, 2));
                    break;
                case 'f':
                case 'F':
                    if (n > 7)
                        throw new FormatException(SR.Format_InvalidString);
                    string digits = (value.Ticks % TimeSpan.TicksPerSecond).ToString("D7").Substring(0, n);
                    if (c == 'F')
                    {
                        digits = digits.TrimEnd('0');
                        if (digits.Length == 0 && buffer.Length > 0 && buffer[buffer.Length - 1] == '.')
                            buffer.Length--;
                    }
                    buffer.Append(digits);
                    break;
                case 't':
                    string designator = value.Hour < 12 ? info.AMDesignator : info.PMDesignator;
                    buffer.Append(n == 1 && designator.Length > 0 ? designator.Substring(0, 1) : designator);
                    break;
                case 'g':
                    buffer.Append("A.D.");
                    break;
                case 'z':
                    AppendOffset(ref buffer, Offset(value, offset), n);
                    break;
                case 'K':
                    n = 1;
                    if (offset != null)
                        AppendOffset(ref buffer, offset.Value, 3);
                    else if (value.Kind == DateTimeKind.Utc)
                        buffer.Append('Z');
                    else if (value.Kind == DateTimeKind.Local)
                        AppendOffset(ref buffer, Offset(value, null), 3);
                    break;
                case ':':
                    n = 1;
                    buffer.Append(info.TimeSeparator);
                    break;
                case '/':
                    n = 1;
                    buffer.Append(info.DateSeparator);
                    break;
                case '\'':
                case '"':
                    n = 1;
                    while (true)
                    {
                        if (i + n >= format.Length)
                            throw new FormatException(string.Format(SR.Format_BadQuote, c));
                        char q = format[i + n++];
                        if (q == c)
                            break;
                        if (q == '\\')
                        {
                            if (i + n >= format.Length)
                                throw new FormatException(SR.Format_InvalidString);
                            q = format[i + n++];
                        }
                        buffer.Append(q);
                    }
                    break;
                case '%':
                    if (i + 1 >= format.Length || format[i + 1] == '%')
                        throw new FormatException(SR.Format_InvalidString);
                    n = 1;
                    Custom(ref buffer, value, offset, format.Slice(i + 1, 1), info);
                    n = 2;
                    break;
                case '\\':
                    if (i + 1 >= format.Length)
                        throw new FormatException(SR.Format_InvalidString);
                    buffer.Append(format[i + 1]);
                    n = 2;
                    break;
                default:
                    n = 1;
                    buffer.Append(c);
                    break;
            }
            i += n;
        }
    }

    private static TimeSpan Offset(DateTime value, TimeSpan? offset)
    {
        if (offset != null)
            return offset.Value;
        return value.Kind == DateTimeKind.Utc ? TimeSpan.Zero : new TimeSpan(DateTime.OffsetOfLocal(value.Ticks));
    }

    private static void AppendOffset(ref CharBuffer buffer, TimeSpan offset, int n)
    {
        buffer.Append(offset < TimeSpan.Zero ? '-' : '+');
        offset = offset.Duration();
        Digits(ref buffer, (long)offset.TotalHours, n == 1 ? 1 : 2);
        if (n >= 3)
        {
            buffer.Append(':');
            Digits(ref buffer, offset.Minutes, 2);
        }
    }

    // What a parse found: numbers, names and an offset.
    private struct Found
    {
        internal int Year, Month, Day, Hour, Minute, Second;
        internal long Fraction;
        internal int Half;  // 0 none, 1 AM, 2 PM
        internal bool HasOffset, Utc;
        internal TimeSpan Offset;

        internal static Found Nothing => new Found { Year = -1, Month = -1, Day = -1, Hour = -1, Minute = -1, Second = -1 };
    }

    private static bool Build(Found f, DateTimeStyles styles, out DateTime result, out TimeSpan offset, out bool hasOffset)
    {
        result = default;
        offset = default;
        hasOffset = f.HasOffset;
        DateTime today = (styles & DateTimeStyles.NoCurrentDateDefault) != 0 || f.Year >= 0 ? DateTime.MinValue : DateTime.Now;
        bool noDate = f.Year < 0 && f.Month < 0 && f.Day < 0;
        int year = f.Year >= 0 ? f.Year : today.Year;
        int month = f.Month >= 0 ? f.Month : noDate ? today.Month : 1;
        int day = f.Day >= 0 ? f.Day : noDate ? today.Day : 1;
        int hour = Math.Max(f.Hour, 0);
        if (f.Half != 0)
        {
            if (hour < 0 || hour > 12)
                return false;
            if (f.Half == 2 && hour < 12)
                hour += 12;
            else if (f.Half == 1 && hour == 12)
                hour = 0;
        }
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        int minute = Math.Max(f.Minute, 0);
        int second = Math.Max(f.Second, 0);
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        long ticks = DateTime.DayNumber(year, month, day) * TimeSpan.TicksPerDay + DateTime.TimeTicks(hour, minute, second) + f.Fraction;
        if (ticks > DateTime.MaxTicks)
            return false;
        if (f.HasOffset)
        {
            offset = f.Offset;
            if ((styles & DateTimeStyles.RoundtripKind) != 0 && f.Utc)
            {
                result = new DateTime(ticks, DateTimeKind.Utc);
                return true;
            }
            long utc = ticks - f.Offset.Ticks;
            if (utc < 0 || utc > DateTime.MaxTicks)
                return false;
            DateTime universal = new DateTime(utc, DateTimeKind.Utc);
            result = (styles & DateTimeStyles.AdjustToUniversal) != 0 ? universal : universal.ToLocalTime();
            return true;
        }
        if ((styles & DateTimeStyles.AssumeLocal) != 0)
        {
            result = new DateTime(ticks, DateTimeKind.Local);
            if ((styles & DateTimeStyles.AdjustToUniversal) != 0)
                result = result.ToUniversalTime();
        }
        else if ((styles & DateTimeStyles.AssumeUniversal) != 0)
        {
            result = new DateTime(ticks, DateTimeKind.Utc);
            if ((styles & DateTimeStyles.AdjustToUniversal) == 0)
                result = result.ToLocalTime();
        }
        else
        {
            result = new DateTime(ticks);
        }
        return true;
    }

    /// <summary>Reads the usual ways to write dates in English order (month before day) and ISO 8601.</summary>
    internal static bool TryParse(ReadOnlySpan<char> s, DateTimeStyles styles, out DateTime result, out TimeSpan offset, out bool hasOffset)
    {
        result = default;
        offset = default;
        hasOffset = false;
        Found f = Found.Nothing;
        DateTimeFormatInfo info = DateTimeFormatInfo.InvariantInfo;
        Span<int> numbers = stackalloc int[3];
        Span<int> widths = stackalloc int[3];
        int count = 0;
        int at = 0;
        bool any = false;
        int monthAfter = -1;
        s = s.Trim();
        while (at < s.Length)
        {
            char c = s[at];
            if (char.IsWhiteSpace(c) || c == ',')
            {
                at++;
                continue;
            }
            if (char.IsAsciiDigit(c))
            {
                int start = at;
                int value = 0;
                while (at < s.Length && char.IsAsciiDigit(s[at]) && at - start < 9)
                    value = value * 10 + (s[at++] - '0');
                any = true;
                if (at < s.Length && s[at] == ':' && f.Hour < 0)
                {
                    f.Hour = value;
                    if (!Clock(s, ref at, ref f))
                        return false;
                    continue;
                }
                int next = at;
                while (next < s.Length && s[next] == ' ')
                    next++;
                if (f.Hour < 0 && next + 1 <= s.Length && next < s.Length && (s[next] | 0x20) is 'a' or 'p' && (next + 1 == s.Length || (s[next + 1] | 0x20) == 'm') && value <= 12)
                {
                    f.Hour = value;
                    at = next;
                    continue;
                }
                if (count == 3)
                    return false;
                widths[count] = at - start;
                numbers[count++] = value;
                if (at < s.Length && (s[at] == '/' || s[at] == '-' || (s[at] == '.' && at + 1 < s.Length && char.IsAsciiDigit(s[at + 1]))))
                    at++;
                continue;
            }
            if ((c == '+' || c == '-') && f.Hour >= 0)
            {
                if (!Zone(s, ref at, ref f))
                    return false;
                continue;
            }
            if (c == '-' || c == '/' || c == '.')
            {
                at++;
                continue;
            }
            if (char.IsLetter(c))
            {
                int start = at;
                while (at < s.Length && char.IsLetter(s[at]))
                    at++;
                ReadOnlySpan<char> word = s.Slice(start, at - start);
                if (word.Equals("T", StringComparison.OrdinalIgnoreCase) && at < s.Length && char.IsAsciiDigit(s[at]))
                    continue;
                if (word.Equals("Z", StringComparison.OrdinalIgnoreCase) || word.Equals("GMT", StringComparison.OrdinalIgnoreCase) || word.Equals("UTC", StringComparison.OrdinalIgnoreCase))
                {
                    f.HasOffset = true;
                    f.Utc = true;
                    f.Offset = TimeSpan.Zero;
                    continue;
                }
                if (word.Equals("AM", StringComparison.OrdinalIgnoreCase) || word.Equals("A", StringComparison.OrdinalIgnoreCase))
                {
                    f.Half = 1;
                    continue;
                }
                if (word.Equals("PM", StringComparison.OrdinalIgnoreCase) || word.Equals("P", StringComparison.OrdinalIgnoreCase))
                {
                    f.Half = 2;
                    continue;
                }
                int month = MonthOf(word, info);
                if (month > 0)
                {
                    if (f.Month >= 0)
                        return false;
                    f.Month = month;
                    monthAfter = count;
                    any = true;
                    if (at < s.Length && s[at] == '.')
                        at++;
                    continue;
                }
                if (IsDayName(word, info))
                    continue;
                return false;
            }
            return false;
        }
        if (!any)
            return false;
        if (f.Month >= 0)
        {
            // A named month: one number is the day, unless it has four digits; two are day and year.
            if (count == 1)
            {
                if (widths[0] >= 3)
                    f.Year = numbers[0];
                else
                    f.Day = numbers[0];
            }
            else if (count == 2)
            {
                bool yearFirst = widths[0] >= 3;
                f.Year = Century(yearFirst ? numbers[0] : numbers[1], yearFirst ? widths[0] : widths[1]);
                f.Day = yearFirst ? numbers[1] : numbers[0];
            }
            else if (count == 3)
            {
                return false;
            }
        }
        else if (count == 3)
        {
            if (widths[0] >= 3)
            {
                f.Year = numbers[0];
                f.Month = numbers[1];
                f.Day = numbers[2];
            }
            else
            {
                f.Month = numbers[0];
                f.Day = numbers[1];
                f.Year = Century(numbers[2], widths[2]);
            }
        }
        else if (count == 2)
        {
            if (widths[0] >= 3)
            {
                f.Year = numbers[0];
                f.Month = numbers[1];
            }
            else if (widths[1] >= 3)
            {
                f.Month = numbers[0];
                f.Year = numbers[1];
            }
            else
            {
                f.Month = numbers[0];
                f.Day = numbers[1];
            }
        }
        else if (count == 1)
        {
            return false;
        }
        if (f.Hour < 0 && f.Half != 0)
            return false;
        return Build(f, styles, out result, out offset, out hasOffset);
    }

    /// <summary>What Parse throws: it names the first word that means nothing.</summary>
    internal static FormatException Failure(ReadOnlySpan<char> s)
    {
        DateTimeFormatInfo info = DateTimeFormatInfo.InvariantInfo;
        for (int i = 0; i < s.Length; i++)
        {
            if (!char.IsLetter(s[i]))
                continue;
            int start = i;
            while (i < s.Length && char.IsLetter(s[i]))
                i++;
            ReadOnlySpan<char> word = s.Slice(start, i - start);
            if (MonthOf(word, info) == 0 && !IsDayName(word, info) && word.ToString().ToUpperInvariant() is not ("T" or "Z" or "GMT" or "UTC" or "AM" or "PM" or "A" or "P"))
                return new FormatException(string.Format(SR.Format_UnknownDateTimeWord, s.ToString(), start));
        }
        return new FormatException(string.Format(SR.Format_BadDateTime, s.ToString()));
    }

    private static int Century(int year, int width) => width <= 2 ? (year <= 49 ? 2000 + year : 1900 + year) : year;

    private static int MonthOf(ReadOnlySpan<char> word, DateTimeFormatInfo info)
    {
        for (int m = 1; m <= 12; m++)
        {
            if (word.Equals(info.GetMonthName(m), StringComparison.OrdinalIgnoreCase) || word.Equals(info.GetAbbreviatedMonthName(m), StringComparison.OrdinalIgnoreCase))
                return m;
        }
        return 0;
    }

    private static bool IsDayName(ReadOnlySpan<char> word, DateTimeFormatInfo info)
    {
        for (int d = 0; d < 7; d++)
        {
            if (word.Equals(info.GetDayName((DayOfWeek)d), StringComparison.OrdinalIgnoreCase) || word.Equals(info.GetAbbreviatedDayName((DayOfWeek)d), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool Take(ReadOnlySpan<char> s, ref int at, int least, int most, out int value)
    {
        int start = at;
        value = 0;
        while (at < s.Length && at - start < most && char.IsAsciiDigit(s[at]))
            value = value * 10 + (s[at++] - '0');
        return at - start >= least;
    }

    // :mm[:ss[.f]] after the hour.
    private static bool Clock(ReadOnlySpan<char> s, ref int at, ref Found f)
    {
        at++;
        if (!Take(s, ref at, 1, 2, out f.Minute))
            return false;
        if (at < s.Length && s[at] == ':')
        {
            at++;
            if (!Take(s, ref at, 1, 2, out f.Second))
                return false;
            if (at < s.Length && (s[at] == '.' || s[at] == ','))
            {
                at++;
                if (!Fraction(s, ref at, 1, 16, out f.Fraction))
                    return false;
            }
        }
        return true;
    }

    // Digits after the second, rounded to ticks.
    private static bool Fraction(ReadOnlySpan<char> s, ref int at, int least, int most, out long ticks)
    {
        int start = at;
        ticks = 0;
        int digits = 0;
        bool up = false;
        while (at < s.Length && at - start < most && char.IsAsciiDigit(s[at]))
        {
            if (digits < 7)
            {
                ticks = ticks * 10 + (s[at] - '0');
                digits++;
            }
            else if (at - start == 7)
            {
                up = s[at] >= '5';
            }
            at++;
        }
        if (at - start < least)
            return false;
        for (; digits < 7; digits++)
            ticks *= 10;
        if (up)
            ticks++;
        return true;
    }

    private static bool Zone(ReadOnlySpan<char> s, ref int at, ref Found f)
    {
        bool negative = s[at++] == '-';
        if (!Take(s, ref at, 1, 2, out int hours))
            return false;
        int minutes = 0;
        if (at < s.Length && s[at] == ':')
            at++;
        if (at < s.Length && char.IsAsciiDigit(s[at]) && !Take(s, ref at, 2, 2, out minutes))
            return false;
        if (hours > 14 || minutes > 59)
            return false;
        f.HasOffset = true;
        f.Utc = false;
        f.Offset = new TimeSpan((hours * 60 + minutes) * TimeSpan.TicksPerMinute);
        if (negative)
            f.Offset = -f.Offset;
        return true;
    }

    internal static bool TryParseExact(ReadOnlySpan<char> s, ReadOnlySpan<char> format, IFormatProvider provider, DateTimeStyles styles, out DateTime result, out TimeSpan offset, out bool hasOffset)
    {
        DateTimeFormatInfo info = DateTimeFormatInfo.GetInstance(provider);
        if (format.Length == 1)
        {
            string pattern = format[0] switch
            {
                'd' => info.ShortDatePattern,
                'D' => info.LongDatePattern,
                'f' => info.LongDatePattern + " " + info.ShortTimePattern,
                'F' => info.FullDateTimePattern,
                'g' => info.ShortDatePattern + " " + info.ShortTimePattern,
                'G' => info.ShortDatePattern + " " + info.LongTimePattern,
                'm' or 'M' => info.MonthDayPattern,
                'y' or 'Y' => info.YearMonthPattern,
                't' => info.ShortTimePattern,
                'T' => info.LongTimePattern,
                'o' or 'O' => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
                'r' or 'R' => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
                's' => "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
                'u' => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
                _ => throw new FormatException(SR.Format_InvalidString),
            };
            if (format[0] is 'o' or 'O')
                styles |= DateTimeStyles.RoundtripKind;
            format = pattern;
        }
        result = default;
        offset = default;
        hasOffset = false;
        if ((styles & DateTimeStyles.AllowLeadingWhite) != 0)
            s = s.TrimStart();
        if ((styles & DateTimeStyles.AllowTrailingWhite) != 0)
            s = s.TrimEnd();
        Found f = Found.Nothing;
        int at = 0;
        int dayOfWeek = -1;
        for (int i = 0; i < format.Length;)
        {
            char c = format[i];
            int n = 1;
            while (i + n < format.Length && format[i + n] == c)
                n++;
            int value;
            if ((styles & DateTimeStyles.AllowInnerWhite) != 0)
            {
                while (at < s.Length && char.IsWhiteSpace(s[at]))
                    at++;
                if (char.IsWhiteSpace(c))
                {
                    i++;
                    continue;
                }
            }
            switch (c)
            {
                case 'y':
                    if (!Take(s, ref at, n == 1 ? 1 : n <= 2 ? 2 : n, n <= 2 ? 2 : n == 3 ? 4 : n, out value))
                        return false;
                    f.Year = n <= 2 ? Century(value, 2) : value;
                    break;
                case 'M':
                    if (n <= 2)
                    {
                        if (!Take(s, ref at, n, 2, out f.Month))
                            return false;
                    }
                    else
                    {
                        f.Month = TakeName(s, ref at, 12, m => n == 3 ? info.GetAbbreviatedMonthName(m + 1) : info.GetMonthName(m + 1)) + 1;
                        if (f.Month == 0)
                            return false;
                    }
                    break;
                case 'd':
                    if (n <= 2)
                    {
                        if (!Take(s, ref at, n, 2, out f.Day))
                            return false;
                    }
                    else
                    {
                        dayOfWeek = TakeName(s, ref at, 7, d => n == 3 ? info.GetAbbreviatedDayName((DayOfWeek)d) : info.GetDayName((DayOfWeek)d));
                        if (dayOfWeek < 0)
                            return false;
                    }
                    break;
                case 'h':
                case 'H':
                    if (!Take(s, ref at, Math.Min(n, 2), 2, out f.Hour))
                        return false;
                    break;
                case 'm':
                    if (!Take(s, ref at, Math.Min(n, 2), 2, out f.Minute))
                        return false;
                    break;
                case 's':
                    if (!Take(s, ref at, Math.Min(n, 2), 2, out f.Second))
                        return false;
                    break;
                case 'f':
                    if (!Fraction(s, ref at, n, n, out f.Fraction))
                        return false;
                    break;
                case 'F':
                    if (!Fraction(s, ref at, 0, n, out f.Fraction))
                        return false;
                    break;
                case 't':
                    string am = n == 1 && info.AMDesignator.Length > 0 ? info.AMDesignator.Substring(0, 1) : info.AMDesignator;
                    string pm = n == 1 && info.PMDesignator.Length > 0 ? info.PMDesignator.Substring(0, 1) : info.PMDesignator;
                    if (s.Slice(at).StartsWith(am, StringComparison.OrdinalIgnoreCase))
                    {
                        f.Half = 1;
                        at += am.Length;
                    }
                    else if (s.Slice(at).StartsWith(pm, StringComparison.OrdinalIgnoreCase))
                    {
                        f.Half = 2;
                        at += pm.Length;
                    }
                    else
                    {
                        return false;
                    }
                    break;
                case 'z':
                    if (at >= s.Length || (s[at] != '+' && s[at] != '-') || !Zone(s, ref at, ref f))
                        return false;
                    break;
                case 'K':
                    n = 1;
                    if (at < s.Length && (s[at] == 'Z' || s[at] == 'z'))
                    {
                        f.HasOffset = true;
                        f.Utc = true;
                        at++;
                    }
                    else if (at < s.Length && (s[at] == '+' || s[at] == '-'))
                    {
                        if (!Zone(s, ref at, ref f))
                            return false;
                    }
                    break;
                case '\'':
                case '"':
                    n = 1;
                    while (i + n < format.Length && format[i + n] != c)
                    {
                        char q = format[i + n++];
                        if (q == '\\' && i + n < format.Length)
                            q = format[i + n++];
                        if (at >= s.Length || s[at++] != q)
                            return false;
                    }
                    n++;
                    break;
                case '\\':
                    if (i + 1 >= format.Length || at >= s.Length || s[at++] != format[i + 1])
                        return false;
                    n = 2;
                    break;
                case '%':
                    n = 1;
                    break;
                case ':':
                    n = 1;
                    if (!s.Slice(at).StartsWith(info.TimeSeparator))
                        return false;
                    at += info.TimeSeparator.Length;
                    break;
                case '/':
                    n = 1;
                    if (!s.Slice(at).StartsWith(info.DateSeparator))
                        return false;
                    at += info.DateSeparator.Length;
                    break;
                case '.' when i + 1 < format.Length && format[i + 1] == 'F' && (at >= s.Length || s[at] != '.'):
                    // A fraction that may be left out takes its point with it.
                    for (n = 1; i + n < format.Length && format[i + n] == 'F'; n++) { }
                    break;
                default:
                    n = 1;
                    if (at >= s.Length || s[at++] != c)
                        return false;
                    break;
            }
            i += n;
        }
        if (at != s.Length)
            return false;
        if (!Build(f, styles, out result, out offset, out hasOffset))
            return false;
        return dayOfWeek < 0 || f.Year < 0 || (int)new DateTime(f.Year, Math.Max(f.Month, 1), Math.Max(f.Day, 1)).DayOfWeek == dayOfWeek;
    }

    private static int TakeName(ReadOnlySpan<char> s, ref int at, int count, Func<int, string> name)
    {
        int best = -1;
        int length = 0;
        for (int i = 0; i < count; i++)
        {
            string text = name(i);
            if (text.Length > length && s.Slice(at).StartsWith(text, StringComparison.OrdinalIgnoreCase))
            {
                best = i;
                length = text.Length;
            }
        }
        at += length;
        return best;
    }
}
