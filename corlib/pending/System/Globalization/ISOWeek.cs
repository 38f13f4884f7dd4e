using System;

namespace System.Globalization;

/// <summary>Is o week; not done yet.</summary>
public static class ISOWeek
{
    public static int GetWeekOfYear(DateTime date) => throw new NotImplementedException("ISOWeek.GetWeekOfYear");
    public static int GetWeekOfYear(DateOnly date) => throw new NotImplementedException("ISOWeek.GetWeekOfYear");
    public static int GetYear(DateTime date) => throw new NotImplementedException("ISOWeek.GetYear");
    public static int GetYear(DateOnly date) => throw new NotImplementedException("ISOWeek.GetYear");
    public static DateTime GetYearStart(int year) => throw new NotImplementedException("ISOWeek.GetYearStart");
    public static DateTime GetYearEnd(int year) => throw new NotImplementedException("ISOWeek.GetYearEnd");
    public static int GetWeeksInYear(int year) => throw new NotImplementedException("ISOWeek.GetWeeksInYear");
    public static DateTime ToDateTime(int year, int week, DayOfWeek dayOfWeek) => throw new NotImplementedException("ISOWeek.ToDateTime");
    public static DateOnly ToDateOnly(int year, int week, DayOfWeek dayOfWeek) => throw new NotImplementedException("ISOWeek.ToDateOnly");
}
