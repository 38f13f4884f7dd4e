using System;

namespace System.Globalization;

/// <summary>Hebrew calendar; not done yet.</summary>
public class HebrewCalendar : Calendar
{
    public static readonly int HebrewEra;
    public HebrewCalendar() { throw new NotImplementedException("HebrewCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("HebrewCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("HebrewCalendar.MaxSupportedDateTime"); }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("HebrewCalendar.AlgorithmType"); }
    public override int[] Eras { get => throw new NotImplementedException("HebrewCalendar.Eras"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("HebrewCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("HebrewCalendar.TwoDigitYearMax"); }
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("HebrewCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("HebrewCalendar.AddYears");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("HebrewCalendar.GetDayOfMonth");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("HebrewCalendar.GetDayOfWeek");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("HebrewCalendar.GetDayOfYear");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("HebrewCalendar.GetDaysInMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("HebrewCalendar.GetDaysInYear");
    public override int GetEra(DateTime time) => throw new NotImplementedException("HebrewCalendar.GetEra");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("HebrewCalendar.GetMonth");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("HebrewCalendar.GetMonthsInYear");
    public override int GetYear(DateTime time) => throw new NotImplementedException("HebrewCalendar.GetYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("HebrewCalendar.IsLeapDay");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("HebrewCalendar.GetLeapMonth");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("HebrewCalendar.IsLeapMonth");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("HebrewCalendar.IsLeapYear");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("HebrewCalendar.ToDateTime");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("HebrewCalendar.ToFourDigitYear");
}
