using System;

namespace System.Globalization;

/// <summary>Gregorian calendar; not done yet.</summary>
public class GregorianCalendar : Calendar
{
    public const int ADEra = 1;
    public GregorianCalendar() { throw new NotImplementedException("GregorianCalendar"); }
    public GregorianCalendar(GregorianCalendarTypes type) { throw new NotImplementedException("GregorianCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("GregorianCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("GregorianCalendar.MaxSupportedDateTime"); }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("GregorianCalendar.AlgorithmType"); }
    public virtual GregorianCalendarTypes CalendarType { get => throw new NotImplementedException("GregorianCalendar.CalendarType"); set => throw new NotImplementedException("GregorianCalendar.CalendarType"); }
    public override int[] Eras { get => throw new NotImplementedException("GregorianCalendar.Eras"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("GregorianCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("GregorianCalendar.TwoDigitYearMax"); }
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("GregorianCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("GregorianCalendar.AddYears");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("GregorianCalendar.GetDayOfMonth");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("GregorianCalendar.GetDayOfWeek");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("GregorianCalendar.GetDayOfYear");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("GregorianCalendar.GetDaysInMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("GregorianCalendar.GetDaysInYear");
    public override int GetEra(DateTime time) => throw new NotImplementedException("GregorianCalendar.GetEra");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("GregorianCalendar.GetMonth");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("GregorianCalendar.GetMonthsInYear");
    public override int GetYear(DateTime time) => throw new NotImplementedException("GregorianCalendar.GetYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("GregorianCalendar.IsLeapDay");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("GregorianCalendar.GetLeapMonth");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("GregorianCalendar.IsLeapMonth");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("GregorianCalendar.IsLeapYear");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("GregorianCalendar.ToDateTime");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("GregorianCalendar.ToFourDigitYear");
}
