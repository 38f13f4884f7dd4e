namespace System;

/// <summary>The rule of a POSIX TZ string, such as "EST5EDT,M3.2.0,M11.1.0" (POSIX, Environment Variables; RFC 8536, 3.3).</summary>
internal sealed class ZoneRule
{
    /// <summary>A day of the year and a time of it, in seconds of the local time that is in effect before it.</summary>
    internal struct Day
    {
        internal char Kind;       // 'M': month, week, day of week; 'J': day 1 to 365, 29 February never counts; 'D': day 0 to 365
        internal int Month, Week, Number;
        internal int Time;

        /// <summary>Seconds from the beginning of the year.</summary>
        internal long InYear(int year)
        {
            DateTime first = new DateTime(year, 1, 1);
            if (Kind == 'M')
                return (long)(TimeZoneInfo.FloatingDay(year, Month, Week, (DayOfWeek)Number) - first).TotalSeconds + Time;
            int day = Kind == 'D' ? Number : Number - 1 + (DateTime.IsLeapYear(year) && Number > 59 ? 1 : 0);
            return day * 86400L + Time;
        }
    }

    internal string StandardName, DaylightName;
    internal int StandardOffset, DaylightOffset;
    internal bool HasDaylight;
    internal Day Start, End;

    /// <summary>Null when the text is none.</summary>
    internal static ZoneRule Parse(string text)
    {
        int at = 0;
        ZoneRule rule = new ZoneRule();
        if (!ParseName(text, ref at, out rule.StandardName) || !ParseTime(text, ref at, out int west))
            return null;
        rule.StandardOffset = -west;
        if (at == text.Length)
            return rule;
        if (!ParseName(text, ref at, out rule.DaylightName))
            return null;
        rule.HasDaylight = true;
        rule.DaylightOffset = rule.StandardOffset + 3600;
        if (at < text.Length && text[at] != ',')
        {
            if (!ParseTime(text, ref at, out west))
                return null;
            rule.DaylightOffset = -west;
        }
        return ParseDay(text, ref at, out rule.Start) && ParseDay(text, ref at, out rule.End) && at == text.Length ? rule : null;
    }

    private static bool ParseName(string text, ref int at, out string name)
    {
        int start = at;
        if (at < text.Length && text[at] == '<')
        {
            int end = text.IndexOf('>', at);
            name = end < 0 ? null : text.Substring(at + 1, end - at - 1);
            at = end + 1;
            return end >= 0;
        }
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        name = text.Substring(start, at - start);
        return at > start;
    }

    private static bool ParseNumber(string text, ref int at, out int value)
    {
        int start = at;
        value = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 4)
            value = value * 10 + (text[at++] - '0');
        return at > start;
    }

    // [+-]hh[:mm[:ss]]
    private static bool ParseTime(string text, ref int at, out int seconds)
    {
        bool negative = at < text.Length && text[at] == '-';
        if (at < text.Length && (text[at] == '-' || text[at] == '+'))
            at++;
        seconds = 0;
        for (int unit = 3600; unit > 0; unit /= 60)
        {
            if (!ParseNumber(text, ref at, out int value))
                return false;
            seconds += value * unit;
            if (at >= text.Length || text[at] != ':')
                break;
            at++;
        }
        if (negative)
            seconds = -seconds;
        return true;
    }

    private static bool ParseDay(string text, ref int at, out Day day)
    {
        day = new Day { Kind = 'D', Time = 7200 };
        if (at >= text.Length || text[at++] != ',')
            return false;
        if (at < text.Length && (text[at] == 'M' || text[at] == 'J'))
            day.Kind = text[at++];
        if (day.Kind == 'M')
        {
            if (!ParseNumber(text, ref at, out day.Month) || at >= text.Length || text[at++] != '.' || !ParseNumber(text, ref at, out day.Week) || at >= text.Length || text[at++] != '.')
                return false;
        }
        if (!ParseNumber(text, ref at, out day.Number))
            return false;
        if (day.Kind == 'M' && (day.Month < 1 || day.Month > 12 || day.Week < 1 || day.Week > 5 || day.Number > 6))
            return false;
        if (at < text.Length && text[at] == '/')
        {
            at++;
            return ParseTime(text, ref at, out day.Time);
        }
        return true;
    }

    /// <summary>The period of a time in seconds since 1970 UTC.</summary>
    internal ZoneData.Period Find(long seconds)
    {
        bool daylight = false;
        if (HasDaylight)
        {
            long local = Math.Clamp(ZoneData.ToTicks(seconds + StandardOffset), 0, DateTime.MaxValue.Ticks);
            int year = new DateTime(local).Year;
            long first = ZoneData.ToSeconds(new DateTime(year, 1, 1).Ticks);
            long start = first + Start.InYear(year) - StandardOffset;
            long end = first + End.InYear(year) - DaylightOffset;
            daylight = start < end ? start <= seconds && seconds < end : !(end <= seconds && seconds < start);
        }
        return daylight ? new ZoneData.Period(0, DaylightOffset, true, DaylightName) : new ZoneData.Period(0, StandardOffset, false, StandardName);
    }
}
