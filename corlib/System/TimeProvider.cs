using System.Threading;

namespace System;

/// <summary>The time and timers, replaceable for tests.</summary>
public abstract class TimeProvider
{
    private static TimeProvider s_system;

    /// <summary>The clocks of the machine.</summary>
    public static TimeProvider System => s_system ??= new SystemTimeProvider();

    protected TimeProvider() { }

    public virtual DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow;

    public DateTimeOffset GetLocalNow()
    {
        DateTimeOffset utc = GetUtcNow();
        TimeZoneInfo zone = LocalTimeZone ?? throw new InvalidOperationException("TimeProvider.LocalTimeZone cannot be null.");
        return TimeZoneInfo.ConvertTime(utc, zone);
    }

    public virtual TimeZoneInfo LocalTimeZone => TimeZoneInfo.Local;
    public virtual long TimestampFrequency => Diagnostics.Stopwatch.Frequency;
    public virtual long GetTimestamp() => Diagnostics.Stopwatch.GetTimestamp();

    public TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp)
    {
        long frequency = TimestampFrequency;
        if (frequency <= 0) throw new InvalidOperationException("TimeProvider.TimestampFrequency must be positive.");
        return new TimeSpan((long)((endingTimestamp - startingTimestamp) * ((double)TimeSpan.TicksPerSecond / frequency)));
    }

    public TimeSpan GetElapsedTime(long startingTimestamp) => GetElapsedTime(startingTimestamp, GetTimestamp());

    public virtual ITimer CreateTimer(TimerCallback callback, object state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new Timer(callback, state, dueTime, period);
    }

    private sealed class SystemTimeProvider : TimeProvider { }
}
