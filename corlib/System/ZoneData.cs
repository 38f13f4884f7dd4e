using System.Collections.Generic;

namespace System;

/// <summary>What a TZif file says (RFC 8536): the transitions of a zone in universal time, and the rule for the time after the last one.</summary>
internal sealed class ZoneData
{
    private const long EpochTicks = 621355968000000000;

    /// <summary>A stretch of local time: from UTC, in effect until the next one begins.</summary>
    internal readonly struct Period
    {
        internal readonly long Start;        // seconds since 1970 UTC
        internal readonly int Offset;        // seconds east of UTC
        internal readonly bool IsDaylight;
        internal readonly string Abbreviation;

        internal Period(long start, int offset, bool isDaylight, string abbreviation)
        {
            Start = start;
            Offset = offset;
            IsDaylight = isDaylight;
            Abbreviation = abbreviation;
        }
    }

    private readonly Period[] _periods;   // ordered; the first begins at long.MinValue

    /// <summary>The rule at the file's end; null: the last period goes on for ever.</summary>
    internal ZoneRule Rule { get; }

    internal Period[] Periods => _periods;

    private ZoneData(Period[] periods, ZoneRule rule)
    {
        _periods = periods;
        Rule = rule;
    }

    /// <summary>A zone without transitions.</summary>
    internal static ZoneData Fixed(int offset, string abbreviation) => new ZoneData(new[] { new Period(long.MinValue, offset, false, abbreviation) }, null);

    private static int I4(byte[] data, int at) => data[at] << 24 | data[at + 1] << 16 | data[at + 2] << 8 | data[at + 3];
    private static long I8(byte[] data, int at) => (long)I4(data, at) << 32 | (uint)I4(data, at + 4);

    /// <summary>Reads a file's bytes; null when they are none.</summary>
    internal static ZoneData Read(byte[] data)
    {
        try
        {
            return ReadChecked(data);
        }
        catch (IndexOutOfRangeException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static ZoneData ReadChecked(byte[] data)
    {
        if (data.Length < 44 || data[0] != 'T' || data[1] != 'Z' || data[2] != 'i' || data[3] != 'f')
            return null;
        int at = 0;
        int size = 4;
        if (data[4] >= (byte)'2')
        {
            // The second block has 64-bit times.
            at = 44 + I4(data, 32) * 5 + I4(data, 36) * 6 + I4(data, 40) + I4(data, 28) * 8 + I4(data, 24) + I4(data, 20);
            size = 8;
        }
        int universals = I4(data, at + 20);
        int standards = I4(data, at + 24);
        int leaps = I4(data, at + 28);
        int count = I4(data, at + 32);
        int types = I4(data, at + 36);
        int characters = I4(data, at + 40);
        if (count < 0 || types <= 0 || types > 256 || (long)count * (size + 1) > data.Length)
            return null;
        int times = at + 44;
        int indexes = times + count * size;
        int typeTable = indexes + count;
        int names = typeTable + types * 6;
        Period Of(long start, int type)
        {
            int p = typeTable + type * 6;
            int name = names + data[p + 5];
            int end = name;
            while (data[end] != 0)
                end++;
            return new Period(start, I4(data, p), data[p + 4] != 0, Text.Encoding.UTF8.GetString(data, name, end - name));
        }
        var periods = new List<Period>(count + 1) { Of(long.MinValue, 0) };
        for (int i = 0; i < count; i++)
        {
            long start = size == 8 ? I8(data, times + i * 8) : I4(data, times + i * 4);
            Period period = Of(start, data[indexes + i]);
            Period last = periods[periods.Count - 1];
            // What changes only a name, or nothing, is no transition; a time far before clocks is the beginning.
            if (start <= periods[periods.Count - 1].Start && periods.Count > 1)
                continue;
            if (start < -62135596800)
                periods[0] = new Period(long.MinValue, period.Offset, period.IsDaylight, period.Abbreviation);
            else
                periods.Add(period);
        }
        ZoneRule rule = null;
        int footer = names + characters + leaps * (size + 4) + standards + universals;
        if (size == 8 && footer < data.Length && data[footer] == '\n')
        {
            int end = Array.IndexOf(data, (byte)'\n', footer + 1);
            if (end > footer + 1)
                rule = ZoneRule.Parse(Text.Encoding.ASCII.GetString(data, footer + 1, end - footer - 1));
        }
        return new ZoneData(periods.ToArray(), rule);
    }

    internal static long ToSeconds(long ticks) => (ticks - EpochTicks) / TimeSpan.TicksPerSecond - ((ticks - EpochTicks) % TimeSpan.TicksPerSecond < 0 ? 1 : 0);
    internal static long ToTicks(long seconds) => seconds * TimeSpan.TicksPerSecond + EpochTicks;

    /// <summary>The period of a time in seconds since 1970 UTC.</summary>
    internal Period Find(long seconds)
    {
        int low = 0;
        int high = _periods.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_periods[middle].Start <= seconds)
                low = middle;
            else
                high = middle - 1;
        }
        if (low == _periods.Length - 1 && Rule != null)
            return Rule.Find(seconds);
        return _periods[low];
    }
}
