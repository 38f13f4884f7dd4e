using System;

namespace System.Globalization;

/// <summary>Korean calendar; not done yet.</summary>
public class KoreanCalendar : Calendar
{
    public const int KoreanEra = 1;
    public KoreanCalendar() { throw new NotImplementedException("KoreanCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("KoreanCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("KoreanCalendar.MaxSupportedDateTime"); }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("KoreanCalendar.AlgorithmType"); }
    public override int[] Eras { get => throw new NotImplementedException("KoreanCalendar.Eras"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("KoreanCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("KoreanCalendar.TwoDigitYearMax"); }
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("KoreanCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("KoreanCalendar.AddYears");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("KoreanCalendar.GetDaysInMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("KoreanCalendar.GetDaysInYear");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("KoreanCalendar.GetDayOfMonth");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("KoreanCalendar.GetDayOfWeek");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("KoreanCalendar.GetDayOfYear");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("KoreanCalendar.GetMonthsInYear");
    public override int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek) => throw new NotImplementedException("KoreanCalendar.GetWeekOfYear");
    public override int GetEra(DateTime time) => throw new NotImplementedException("KoreanCalendar.GetEra");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("KoreanCalendar.GetMonth");
    public override int GetYear(DateTime time) => throw new NotImplementedException("KoreanCalendar.GetYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("KoreanCalendar.IsLeapDay");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("KoreanCalendar.IsLeapYear");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("KoreanCalendar.GetLeapMonth");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("KoreanCalendar.IsLeapMonth");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("KoreanCalendar.ToDateTime");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("KoreanCalendar.ToFourDigitYear");
}
