using System.Threading;

namespace System;

/// <summary>Time provider; not done yet.</summary>
public abstract class TimeProvider
{
    protected TimeProvider() { }
    public static TimeProvider System { get => throw new NotImplementedException("TimeProvider.System"); }
    public virtual TimeZoneInfo LocalTimeZone { get => throw new NotImplementedException("TimeProvider.LocalTimeZone"); }
    public virtual long TimestampFrequency { get => throw new NotImplementedException("TimeProvider.TimestampFrequency"); }
    public virtual DateTimeOffset GetUtcNow() => throw new NotImplementedException("TimeProvider.GetUtcNow");
    public DateTimeOffset GetLocalNow() => throw new NotImplementedException("TimeProvider.GetLocalNow");
    public virtual long GetTimestamp() => throw new NotImplementedException("TimeProvider.GetTimestamp");
    public TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp) => throw new NotImplementedException("TimeProvider.GetElapsedTime");
    public TimeSpan GetElapsedTime(long startingTimestamp) => throw new NotImplementedException("TimeProvider.GetElapsedTime");
    public virtual ITimer CreateTimer(TimerCallback callback, object state, TimeSpan dueTime, TimeSpan period) => throw new NotImplementedException("TimeProvider.CreateTimer");
}
