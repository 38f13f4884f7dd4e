namespace System.Globalization;

/// <summary>The stretch of a year in which daylight saving time is in effect.</summary>
public class DaylightTime
{
    public DaylightTime(DateTime start, DateTime end, TimeSpan delta)
    {
        Start = start;
        End = end;
        Delta = delta;
    }

    public DateTime Start { get; }
    public DateTime End { get; }
    public TimeSpan Delta { get; }
}
