using System;

namespace System.Globalization;

/// <summary>Julian calendar; not done yet.</summary>
public class JulianCalendar : Calendar
{
    public static readonly int JulianEra;
    public JulianCalendar() { throw new NotImplementedException("JulianCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("JulianCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("JulianCalendar.MaxSupportedDateTime"); }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("JulianCalendar.AlgorithmType"); }
    public override int[] Eras { get => throw new NotImplementedException("JulianCalendar.Eras"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("JulianCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("JulianCalendar.TwoDigitYearMax"); }
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("JulianCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("JulianCalendar.AddYears");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("JulianCalendar.GetDayOfMonth");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("JulianCalendar.GetDayOfWeek");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("JulianCalendar.GetDayOfYear");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("JulianCalendar.GetDaysInMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("JulianCalendar.GetDaysInYear");
    public override int GetEra(DateTime time) => throw new NotImplementedException("JulianCalendar.GetEra");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("JulianCalendar.GetMonth");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("JulianCalendar.GetMonthsInYear");
    public override int GetYear(DateTime time) => throw new NotImplementedException("JulianCalendar.GetYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("JulianCalendar.IsLeapDay");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("JulianCalendar.GetLeapMonth");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("JulianCalendar.IsLeapMonth");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("JulianCalendar.IsLeapYear");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("JulianCalendar.ToDateTime");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("JulianCalendar.ToFourDigitYear");
}
