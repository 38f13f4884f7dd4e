using System;

namespace System.Globalization;

/// <summary>Um al qura calendar; not done yet.</summary>
public class UmAlQuraCalendar : Calendar
{
    public const int UmAlQuraEra = 1;
    public UmAlQuraCalendar() { throw new NotImplementedException("UmAlQuraCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("UmAlQuraCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("UmAlQuraCalendar.MaxSupportedDateTime"); }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("UmAlQuraCalendar.AlgorithmType"); }
    protected override int DaysInYearBeforeMinSupportedYear { get => throw new NotImplementedException("UmAlQuraCalendar.DaysInYearBeforeMinSupportedYear"); }
    public override int[] Eras { get => throw new NotImplementedException("UmAlQuraCalendar.Eras"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("UmAlQuraCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("UmAlQuraCalendar.TwoDigitYearMax"); }
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("UmAlQuraCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("UmAlQuraCalendar.AddYears");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("UmAlQuraCalendar.GetDayOfMonth");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("UmAlQuraCalendar.GetDayOfWeek");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("UmAlQuraCalendar.GetDayOfYear");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("UmAlQuraCalendar.GetDaysInMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("UmAlQuraCalendar.GetDaysInYear");
    public override int GetEra(DateTime time) => throw new NotImplementedException("UmAlQuraCalendar.GetEra");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("UmAlQuraCalendar.GetMonth");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("UmAlQuraCalendar.GetMonthsInYear");
    public override int GetYear(DateTime time) => throw new NotImplementedException("UmAlQuraCalendar.GetYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("UmAlQuraCalendar.IsLeapDay");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("UmAlQuraCalendar.GetLeapMonth");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("UmAlQuraCalendar.IsLeapMonth");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("UmAlQuraCalendar.IsLeapYear");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("UmAlQuraCalendar.ToDateTime");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("UmAlQuraCalendar.ToFourDigitYear");
}
