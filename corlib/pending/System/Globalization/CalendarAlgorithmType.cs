using System;

namespace System.Globalization;

/// <summary>Calendar algorithm type values.</summary>
public enum CalendarAlgorithmType
{
    Unknown = 0,
    SolarCalendar = 1,
    LunarCalendar = 2,
    LunisolarCalendar = 3,
}
