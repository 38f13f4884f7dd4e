using System;

namespace System.Globalization;

/// <summary>Taiwan calendar; not done yet.</summary>
public class TaiwanCalendar : Calendar
{
    public TaiwanCalendar() { throw new NotImplementedException("TaiwanCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("TaiwanCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("TaiwanCalendar.MaxSupportedDateTime"); }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("TaiwanCalendar.AlgorithmType"); }
    public override int[] Eras { get => throw new NotImplementedException("TaiwanCalendar.Eras"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("TaiwanCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("TaiwanCalendar.TwoDigitYearMax"); }
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("TaiwanCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("TaiwanCalendar.AddYears");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("TaiwanCalendar.GetDaysInMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("TaiwanCalendar.GetDaysInYear");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("TaiwanCalendar.GetDayOfMonth");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("TaiwanCalendar.GetDayOfWeek");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("TaiwanCalendar.GetDayOfYear");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("TaiwanCalendar.GetMonthsInYear");
    public override int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek) => throw new NotImplementedException("TaiwanCalendar.GetWeekOfYear");
    public override int GetEra(DateTime time) => throw new NotImplementedException("TaiwanCalendar.GetEra");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("TaiwanCalendar.GetMonth");
    public override int GetYear(DateTime time) => throw new NotImplementedException("TaiwanCalendar.GetYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("TaiwanCalendar.IsLeapDay");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("TaiwanCalendar.IsLeapYear");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("TaiwanCalendar.GetLeapMonth");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("TaiwanCalendar.IsLeapMonth");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("TaiwanCalendar.ToDateTime");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("TaiwanCalendar.ToFourDigitYear");
}
