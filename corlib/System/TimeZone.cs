using System.Globalization;

namespace System;

/// <summary>The zone of this machine, as the first versions of .NET knew it; <see cref="TimeZoneInfo"/> knows more.</summary>
public abstract class TimeZone
{
    private static TimeZone s_current;

    protected TimeZone() { }

    public static TimeZone CurrentTimeZone => s_current ??= new LocalTimeZone();

    public abstract string StandardName { get; }
    public abstract string DaylightName { get; }
    public abstract TimeSpan GetUtcOffset(DateTime time);

    /// <summary>When daylight saving time begins and ends in a year.</summary>
    public abstract DaylightTime GetDaylightChanges(int year);

    public virtual DateTime ToUniversalTime(DateTime time)
    {
        if (time.Kind == DateTimeKind.Utc)
            return time;
        long ticks = time.Ticks - GetUtcOffset(time).Ticks;
        return new DateTime(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
    }

    public virtual DateTime ToLocalTime(DateTime time)
    {
        if (time.Kind == DateTimeKind.Local)
            return time;
        long ticks = time.Ticks + GetUtcOffset(new DateTime(time.Ticks, DateTimeKind.Utc)).Ticks;
        return new DateTime(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks), DateTimeKind.Local);
    }

    public virtual bool IsDaylightSavingTime(DateTime time) => IsDaylightSavingTime(time, GetDaylightChanges(time.Year));

    /// <summary>Is a local time in the given stretch? Its first hour does not exist, its last one is taken as standard time.</summary>
    public static bool IsDaylightSavingTime(DateTime time, DaylightTime daylightTimes)
    {
        ArgumentNullException.ThrowIfNull(daylightTimes);
        if (time.Kind == DateTimeKind.Utc)
            return false;
        DateTime start = daylightTimes.Delta > TimeSpan.Zero ? daylightTimes.Start + daylightTimes.Delta : daylightTimes.Start;
        DateTime end = daylightTimes.Delta > TimeSpan.Zero ? daylightTimes.End - daylightTimes.Delta : daylightTimes.End;
        if (daylightTimes.Start.Ticks == 0 && daylightTimes.End.Ticks == 0)
            return false;
        return start > end ? time < end || time >= start : time >= start && time < end;
    }

    private sealed class LocalTimeZone : TimeZone
    {
        public override string StandardName => TimeZoneInfo.Local.StandardName;
        public override string DaylightName => TimeZoneInfo.Local.DaylightName;
        public override TimeSpan GetUtcOffset(DateTime time) => time.Kind == DateTimeKind.Utc ? TimeSpan.Zero : TimeZoneInfo.Local.GetUtcOffset(time);

        public override DateTime ToLocalTime(DateTime time) => time.ToLocalTime();
        public override DateTime ToUniversalTime(DateTime time) => time.ToUniversalTime();
        public override bool IsDaylightSavingTime(DateTime time) => time.Kind != DateTimeKind.Utc && TimeZoneInfo.Local.IsDaylightSavingTime(time);

        public override DaylightTime GetDaylightChanges(int year)
        {
            if (year < 1 || year > 9999)
                throw new ArgumentOutOfRangeException(nameof(year), string.Format(SR.ArgumentOutOfRange_Range, 1, 9999));
            foreach (TimeZoneInfo.AdjustmentRule rule in TimeZoneInfo.Local.GetAdjustmentRules())
                if (rule.DateStart.Year <= year && year <= rule.DateEnd.Year && rule.DaylightDelta != TimeSpan.Zero)
                {
                    DateTime end = rule.DaylightTransitionEnd.InYear(year);
                    // Ends that were made from transitions are the last millisecond before them.
                    if (end.Ticks % TimeSpan.TicksPerSecond != 0)
                        end = end.AddMilliseconds(1);
                    return new DaylightTime(rule.DaylightTransitionStart.InYear(year), end, rule.DaylightDelta);
                }
            return new DaylightTime(DateTime.MinValue, DateTime.MinValue, TimeSpan.Zero);
        }
    }
}
