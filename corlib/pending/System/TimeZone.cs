using System.Globalization;

namespace System;

/// <summary>Time zone; not done yet.</summary>
public abstract class TimeZone
{
    protected TimeZone() { }
    public static TimeZone CurrentTimeZone { get => throw new NotImplementedException("TimeZone.CurrentTimeZone"); }
    public abstract string StandardName { get; }
    public abstract string DaylightName { get; }
    public abstract TimeSpan GetUtcOffset(DateTime time);
    public virtual DateTime ToUniversalTime(DateTime time) => throw new NotImplementedException("TimeZone.ToUniversalTime");
    public virtual DateTime ToLocalTime(DateTime time) => throw new NotImplementedException("TimeZone.ToLocalTime");
    public abstract DaylightTime GetDaylightChanges(int year);
    public virtual bool IsDaylightSavingTime(DateTime time) => throw new NotImplementedException("TimeZone.IsDaylightSavingTime");
    public static bool IsDaylightSavingTime(DateTime time, DaylightTime daylightTimes) => throw new NotImplementedException("TimeZone.IsDaylightSavingTime");
}
