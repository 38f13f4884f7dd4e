using System.Collections.Generic;

namespace System;

public sealed partial class TimeZoneInfo
{
    /// <summary>The rules of the zone, in order. Those of the system's zones are made from their transitions: a rule for each stretch that is not
    /// the zone's standard time of today, cut at the ends of years.</summary>
    public AdjustmentRule[] GetAdjustmentRules()
    {
        if (_rules == null)
            _rules = _data == null ? Array.Empty<AdjustmentRule>() : MakeRules(_data, _baseUtcOffset);
        return (AdjustmentRule[])_rules.Clone();
    }

    private static TimeSpan Minutes(int seconds) => new TimeSpan(0, seconds / 60, 0);

    private static AdjustmentRule[] MakeRules(ZoneData data, TimeSpan baseOffset)
    {
        var rules = new List<AdjustmentRule>();
        ZoneData.Period[] periods = data.Periods;
        int standard = FirstStandard(periods);
        for (int i = 0; i < periods.Length; i++)
        {
            ZoneData.Period period = periods[i];
            if (!period.IsDaylight)
                standard = period.Offset;
            TimeSpan delta = period.IsDaylight ? Minutes(period.Offset - standard) : TimeSpan.Zero;
            TimeSpan baseDelta = Minutes(standard - (int)baseOffset.TotalSeconds);
            bool last = i == periods.Length - 1;
            if ((delta == TimeSpan.Zero && baseDelta == TimeSpan.Zero) || (last && data.Rule != null))
                continue;
            DateTime start = period.Start == long.MinValue ? DateTime.MinValue : Shift(ZoneData.ToTicks(period.Start), baseOffset);
            DateTime end = last ? DateTime.MaxValue : Shift(ZoneData.ToTicks(periods[i + 1].Start) - TimeSpan.TicksPerMillisecond, baseOffset + delta);
            AddYears(rules, start, end, delta, baseDelta);
        }
        if (data.Rule != null && data.Rule.HasDaylight)
        {
            ZoneData.Period final = periods[periods.Length - 1];
            DateTime from = final.Start == long.MinValue ? DateTime.MinValue : Shift(ZoneData.ToTicks(final.Start), baseOffset).Date;
            rules.Add(AdjustmentRule.CreateAdjustmentRule(from, DateTime.MaxValue.Date, Minutes(data.Rule.DaylightOffset - data.Rule.StandardOffset), Transition(data.Rule.Start), Transition(data.Rule.End),
                                                          Minutes(data.Rule.StandardOffset - (int)baseOffset.TotalSeconds)));
        }
        return rules.ToArray();
    }

    private static int FirstStandard(ZoneData.Period[] periods)
    {
        foreach (ZoneData.Period period in periods)
            if (!period.IsDaylight)
                return period.Offset;
        return periods[0].Offset;
    }

    private static DateTime Shift(long ticks, TimeSpan offset) => new DateTime(Math.Clamp(ticks + offset.Ticks, 0, DateTime.MaxValue.Ticks));

    private static TransitionTime Transition(ZoneRule.Day day)
    {
        int time = Math.Clamp(day.Time, 0, 86399);
        DateTime timeOfDay = new DateTime(time * TimeSpan.TicksPerSecond);
        if (day.Kind == 'M')
            return TransitionTime.CreateFloatingDateRule(timeOfDay, day.Month, day.Week, (DayOfWeek)day.Number);
        DateTime date = new DateTime(2001, 1, 1).AddDays(day.Kind == 'D' ? day.Number : day.Number - 1);
        return TransitionTime.CreateFixedDateRule(timeOfDay, date.Month, date.Day);
    }

    // A stretch as rules of one year each, but for the whole years in the middle.
    private static void AddYears(List<AdjustmentRule> rules, DateTime start, DateTime end, TimeSpan delta, TimeSpan baseDelta)
    {
        TransitionTime Of(DateTime time) => TransitionTime.CreateFixedDateRule(new DateTime(time.TimeOfDay.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond), time.Month, time.Day);
        TransitionTime newYear = TransitionTime.CreateFixedDateRule(DateTime.MinValue, 1, 1);
        TransitionTime yearEnd = TransitionTime.CreateFixedDateRule(new DateTime(TimeSpan.TicksPerDay - TimeSpan.TicksPerMillisecond), 12, 31);
        void Add(DateTime from, DateTime to, TransitionTime first, TransitionTime last)
        {
            if (!first.Equals(last))
                rules.Add(AdjustmentRule.CreateAdjustmentRule(from, to, delta, first, last, baseDelta));
        }
        if (start.Year == end.Year)
        {
            Add(start.Date, end.Date, Of(start), Of(end));
            return;
        }
        Add(start.Date, new DateTime(start.Year, 12, 31), Of(start), yearEnd);
        if (end.Year - start.Year > 1)
            Add(new DateTime(start.Year + 1, 1, 1), new DateTime(end.Year - 1, 12, 31), newYear, yearEnd);
        Add(new DateTime(end.Year, 1, 1), end.Date, newYear, Of(end));
    }

    private static void CheckRules(TimeSpan baseOffset, AdjustmentRule[] rules)
    {
        AdjustmentRule previous = null;
        foreach (AdjustmentRule rule in rules)
        {
            if (rule == null)
                throw new InvalidTimeZoneException(SR.Argument_AdjustmentRulesNoNulls);
            long sum = baseOffset.Ticks + rule.BaseUtcOffsetDelta.Ticks + rule.DaylightDelta.Ticks;
            if (sum > MaxOffset || sum < -MaxOffset)
                throw new InvalidTimeZoneException(SR.ArgumentOutOfRange_UtcOffsetAndDaylightDelta);
            if (previous != null && rule.DateStart <= previous.DateEnd)
                throw new InvalidTimeZoneException(SR.Argument_AdjustmentRulesOutOfOrder);
            previous = rule;
        }
    }
}
