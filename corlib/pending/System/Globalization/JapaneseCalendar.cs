using System;

namespace System.Globalization;

/// <summary>Japanese calendar; not done yet.</summary>
public class JapaneseCalendar : Calendar
{
    public JapaneseCalendar() { throw new NotImplementedException("JapaneseCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("JapaneseCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("JapaneseCalendar.MaxSupportedDateTime"); }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("JapaneseCalendar.AlgorithmType"); }
    public override int[] Eras { get => throw new NotImplementedException("JapaneseCalendar.Eras"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("JapaneseCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("JapaneseCalendar.TwoDigitYearMax"); }
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("JapaneseCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("JapaneseCalendar.AddYears");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("JapaneseCalendar.GetDaysInMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("JapaneseCalendar.GetDaysInYear");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("JapaneseCalendar.GetDayOfMonth");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("JapaneseCalendar.GetDayOfWeek");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("JapaneseCalendar.GetDayOfYear");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("JapaneseCalendar.GetMonthsInYear");
    public override int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek) => throw new NotImplementedException("JapaneseCalendar.GetWeekOfYear");
    public override int GetEra(DateTime time) => throw new NotImplementedException("JapaneseCalendar.GetEra");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("JapaneseCalendar.GetMonth");
    public override int GetYear(DateTime time) => throw new NotImplementedException("JapaneseCalendar.GetYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("JapaneseCalendar.IsLeapDay");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("JapaneseCalendar.IsLeapYear");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("JapaneseCalendar.GetLeapMonth");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("JapaneseCalendar.IsLeapMonth");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("JapaneseCalendar.ToDateTime");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("JapaneseCalendar.ToFourDigitYear");
}
