using System;

namespace System.Globalization;

/// <summary>Calendar week rule values.</summary>
public enum CalendarWeekRule
{
    FirstDay = 0,
    FirstFullWeek = 1,
    FirstFourDayWeek = 2,
}
