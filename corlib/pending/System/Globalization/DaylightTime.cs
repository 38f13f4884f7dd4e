using System;

namespace System.Globalization;

/// <summary>Daylight time; not done yet.</summary>
public class DaylightTime
{
    public DaylightTime(DateTime start, DateTime end, TimeSpan delta) { throw new NotImplementedException("DaylightTime"); }
    public DateTime Start { get => throw new NotImplementedException("DaylightTime.Start"); }
    public DateTime End { get => throw new NotImplementedException("DaylightTime.End"); }
    public TimeSpan Delta { get => throw new NotImplementedException("DaylightTime.Delta"); }
}
