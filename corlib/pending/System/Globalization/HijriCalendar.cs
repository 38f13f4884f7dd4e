using System;

namespace System.Globalization;

/// <summary>Hijri calendar; not done yet.</summary>
public class HijriCalendar : Calendar
{
    public static readonly int HijriEra;
    public HijriCalendar() { throw new NotImplementedException("HijriCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("HijriCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("HijriCalendar.MaxSupportedDateTime"); }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("HijriCalendar.AlgorithmType"); }
    protected override int DaysInYearBeforeMinSupportedYear { get => throw new NotImplementedException("HijriCalendar.DaysInYearBeforeMinSupportedYear"); }
    public int HijriAdjustment { get => throw new NotImplementedException("HijriCalendar.HijriAdjustment"); set => throw new NotImplementedException("HijriCalendar.HijriAdjustment"); }
    public override int[] Eras { get => throw new NotImplementedException("HijriCalendar.Eras"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("HijriCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("HijriCalendar.TwoDigitYearMax"); }
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("HijriCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("HijriCalendar.AddYears");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("HijriCalendar.GetDayOfMonth");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("HijriCalendar.GetDayOfWeek");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("HijriCalendar.GetDayOfYear");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("HijriCalendar.GetDaysInMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("HijriCalendar.GetDaysInYear");
    public override int GetEra(DateTime time) => throw new NotImplementedException("HijriCalendar.GetEra");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("HijriCalendar.GetMonth");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("HijriCalendar.GetMonthsInYear");
    public override int GetYear(DateTime time) => throw new NotImplementedException("HijriCalendar.GetYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("HijriCalendar.IsLeapDay");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("HijriCalendar.GetLeapMonth");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("HijriCalendar.IsLeapMonth");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("HijriCalendar.IsLeapYear");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("HijriCalendar.ToDateTime");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("HijriCalendar.ToFourDigitYear");
}
