using System;

namespace System.Globalization;

/// <summary>Calendar; not done yet.</summary>
public abstract class Calendar : ICloneable
{
    public const int CurrentEra = 0;
    protected Calendar() { }
    public virtual DateTime MinSupportedDateTime { get => throw new NotImplementedException("Calendar.MinSupportedDateTime"); }
    public virtual DateTime MaxSupportedDateTime { get => throw new NotImplementedException("Calendar.MaxSupportedDateTime"); }
    public virtual CalendarAlgorithmType AlgorithmType { get => throw new NotImplementedException("Calendar.AlgorithmType"); }
    public bool IsReadOnly { get => throw new NotImplementedException("Calendar.IsReadOnly"); }
    public abstract int[] Eras { get; }
    protected virtual int DaysInYearBeforeMinSupportedYear { get => throw new NotImplementedException("Calendar.DaysInYearBeforeMinSupportedYear"); }
    public virtual int TwoDigitYearMax { get => throw new NotImplementedException("Calendar.TwoDigitYearMax"); set => throw new NotImplementedException("Calendar.TwoDigitYearMax"); }
    public virtual object Clone() => throw new NotImplementedException("Calendar.Clone");
    public static Calendar ReadOnly(Calendar calendar) => throw new NotImplementedException("Calendar.ReadOnly");
    public virtual DateTime AddMilliseconds(DateTime time, double milliseconds) => throw new NotImplementedException("Calendar.AddMilliseconds");
    public virtual DateTime AddDays(DateTime time, int days) => throw new NotImplementedException("Calendar.AddDays");
    public virtual DateTime AddHours(DateTime time, int hours) => throw new NotImplementedException("Calendar.AddHours");
    public virtual DateTime AddMinutes(DateTime time, int minutes) => throw new NotImplementedException("Calendar.AddMinutes");
    public abstract DateTime AddMonths(DateTime time, int months);
    public virtual DateTime AddSeconds(DateTime time, int seconds) => throw new NotImplementedException("Calendar.AddSeconds");
    public virtual DateTime AddWeeks(DateTime time, int weeks) => throw new NotImplementedException("Calendar.AddWeeks");
    public abstract DateTime AddYears(DateTime time, int years);
    public abstract int GetDayOfMonth(DateTime time);
    public abstract DayOfWeek GetDayOfWeek(DateTime time);
    public abstract int GetDayOfYear(DateTime time);
    public virtual int GetDaysInMonth(int year, int month) => throw new NotImplementedException("Calendar.GetDaysInMonth");
    public abstract int GetDaysInMonth(int year, int month, int era);
    public virtual int GetDaysInYear(int year) => throw new NotImplementedException("Calendar.GetDaysInYear");
    public abstract int GetDaysInYear(int year, int era);
    public abstract int GetEra(DateTime time);
    public virtual int GetHour(DateTime time) => throw new NotImplementedException("Calendar.GetHour");
    public virtual double GetMilliseconds(DateTime time) => throw new NotImplementedException("Calendar.GetMilliseconds");
    public virtual int GetMinute(DateTime time) => throw new NotImplementedException("Calendar.GetMinute");
    public abstract int GetMonth(DateTime time);
    public virtual int GetMonthsInYear(int year) => throw new NotImplementedException("Calendar.GetMonthsInYear");
    public abstract int GetMonthsInYear(int year, int era);
    public virtual int GetSecond(DateTime time) => throw new NotImplementedException("Calendar.GetSecond");
    public virtual int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek) => throw new NotImplementedException("Calendar.GetWeekOfYear");
    public abstract int GetYear(DateTime time);
    public virtual bool IsLeapDay(int year, int month, int day) => throw new NotImplementedException("Calendar.IsLeapDay");
    public abstract bool IsLeapDay(int year, int month, int day, int era);
    public virtual bool IsLeapMonth(int year, int month) => throw new NotImplementedException("Calendar.IsLeapMonth");
    public abstract bool IsLeapMonth(int year, int month, int era);
    public virtual int GetLeapMonth(int year) => throw new NotImplementedException("Calendar.GetLeapMonth");
    public virtual int GetLeapMonth(int year, int era) => throw new NotImplementedException("Calendar.GetLeapMonth");
    public virtual bool IsLeapYear(int year) => throw new NotImplementedException("Calendar.IsLeapYear");
    public abstract bool IsLeapYear(int year, int era);
    public virtual DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond) => throw new NotImplementedException("Calendar.ToDateTime");
    public abstract DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era);
    public virtual int ToFourDigitYear(int year) => throw new NotImplementedException("Calendar.ToFourDigitYear");
}
