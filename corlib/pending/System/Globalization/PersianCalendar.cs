using System;

namespace System.Globalization;

/// <summary>Persian calendar; not done yet.</summary>
public class PersianCalendar : Calendar
{
    public static readonly int PersianEra;
    public PersianCalendar() { throw new NotImplementedException("PersianCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("PersianCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("PersianCalendar.MaxSupportedDateTime"); }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("PersianCalendar.AlgorithmType"); }
    public override int[] Eras { get => throw new NotImplementedException("PersianCalendar.Eras"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("PersianCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("PersianCalendar.TwoDigitYearMax"); }
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("PersianCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("PersianCalendar.AddYears");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("PersianCalendar.GetDayOfMonth");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("PersianCalendar.GetDayOfWeek");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("PersianCalendar.GetDayOfYear");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("PersianCalendar.GetDaysInMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("PersianCalendar.GetDaysInYear");
    public override int GetEra(DateTime time) => throw new NotImplementedException("PersianCalendar.GetEra");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("PersianCalendar.GetMonth");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("PersianCalendar.GetMonthsInYear");
    public override int GetYear(DateTime time) => throw new NotImplementedException("PersianCalendar.GetYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("PersianCalendar.IsLeapDay");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("PersianCalendar.GetLeapMonth");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("PersianCalendar.IsLeapMonth");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("PersianCalendar.IsLeapYear");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("PersianCalendar.ToDateTime");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("PersianCalendar.ToFourDigitYear");
}
