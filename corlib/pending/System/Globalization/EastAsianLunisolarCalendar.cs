using System;

namespace System.Globalization;

/// <summary>East asian lunisolar calendar; not done yet.</summary>
public abstract class EastAsianLunisolarCalendar : Calendar
{
    internal EastAsianLunisolarCalendar() { }
    public override CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("EastAsianLunisolarCalendar.AlgorithmType"); }
    public override int TwoDigitYearMax { get => throw new NotImplementedException("EastAsianLunisolarCalendar.TwoDigitYearMax"); set => throw new NotImplementedException("EastAsianLunisolarCalendar.TwoDigitYearMax"); }
    public virtual int GetSexagenaryYear(DateTime time) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetSexagenaryYear");
    public int GetCelestialStem(int sexagenaryYear) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetCelestialStem");
    public int GetTerrestrialBranch(int sexagenaryYear) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetTerrestrialBranch");
    public override int GetDaysInMonth(int year, int month, int era) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetDaysInMonth");
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) => throw new NotImplementedException("EastAsianLunisolarCalendar.ToDateTime");
    public override DateTime AddMonths(DateTime time, int months) => throw new NotImplementedException("EastAsianLunisolarCalendar.AddMonths");
    public override DateTime AddYears(DateTime time, int years) => throw new NotImplementedException("EastAsianLunisolarCalendar.AddYears");
    public override int GetDayOfYear(DateTime time) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetDayOfYear");
    public override int GetDayOfMonth(DateTime time) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetDayOfMonth");
    public override int GetDaysInYear(int year, int era) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetDaysInYear");
    public override int GetMonth(DateTime time) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetMonth");
    public override int GetYear(DateTime time) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetYear");
    public override DayOfWeek GetDayOfWeek(DateTime time) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetDayOfWeek");
    public override int GetMonthsInYear(int year, int era) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetMonthsInYear");
    public override bool IsLeapDay(int year, int month, int day, int era) => throw new NotImplementedException("EastAsianLunisolarCalendar.IsLeapDay");
    public override bool IsLeapMonth(int year, int month, int era) => throw new NotImplementedException("EastAsianLunisolarCalendar.IsLeapMonth");
    public override int GetLeapMonth(int year, int era) => throw new NotImplementedException("EastAsianLunisolarCalendar.GetLeapMonth");
    public override bool IsLeapYear(int year, int era) => throw new NotImplementedException("EastAsianLunisolarCalendar.IsLeapYear");
    public override int ToFourDigitYear(int year) => throw new NotImplementedException("EastAsianLunisolarCalendar.ToFourDigitYear");
}
