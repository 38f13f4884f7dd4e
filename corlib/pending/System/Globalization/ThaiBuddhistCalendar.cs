using System;

namespace System.Globalization;

/// <summary>Thai buddhist calendar; not done yet.</summary>
public class ThaiBuddhistCalendar : Calendar
{
    public const int ThaiBuddhistEra = 1;
    public ThaiBuddhistCalendar() { throw new NotImplementedException("ThaiBuddhistCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("ThaiBuddhistCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("ThaiBuddhistCalendar.MaxSupportedDateTime"); }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("ThaiBuddhistCalendar.AlgorithmType"); }
    public override int[] Eras { get => throw new NotImplementedException("ThaiBuddhistCalendar.Eras"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("ThaiBuddhistCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("ThaiBuddhistCalendar.TwoDigitYearMax"); }
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("ThaiBuddhistCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("ThaiBuddhistCalendar.AddYears");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("ThaiBuddhistCalendar.GetDaysInMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("ThaiBuddhistCalendar.GetDaysInYear");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("ThaiBuddhistCalendar.GetDayOfMonth");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("ThaiBuddhistCalendar.GetDayOfWeek");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("ThaiBuddhistCalendar.GetDayOfYear");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("ThaiBuddhistCalendar.GetMonthsInYear");
    public override int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek) => throw new NotImplementedException("ThaiBuddhistCalendar.GetWeekOfYear");
    public override int GetEra(DateTime time) => throw new NotImplementedException("ThaiBuddhistCalendar.GetEra");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("ThaiBuddhistCalendar.GetMonth");
    public override int GetYear(DateTime time) => throw new NotImplementedException("ThaiBuddhistCalendar.GetYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("ThaiBuddhistCalendar.IsLeapDay");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("ThaiBuddhistCalendar.IsLeapYear");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("ThaiBuddhistCalendar.GetLeapMonth");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("ThaiBuddhistCalendar.IsLeapMonth");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("ThaiBuddhistCalendar.ToDateTime");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("ThaiBuddhistCalendar.ToFourDigitYear");
}
