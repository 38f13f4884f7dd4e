namespace System.Globalization;

/// <summary>The calendar of DateTime itself.</summary>
public class GregorianCalendar : Calendar
{
    public const int ADEra = 1;

    public GregorianCalendar() : this(GregorianCalendarTypes.Localized) { }
    public GregorianCalendar(GregorianCalendarTypes type) { CalendarType = type; }

    public virtual GregorianCalendarTypes CalendarType { get; set; }
    public override CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.SolarCalendar;
    public override int[] Eras => new[] { ADEra };
    public override DateTime MinSupportedDateTime => DateTime.MinValue;
    public override DateTime MaxSupportedDateTime => DateTime.MaxValue;
    public override int TwoDigitYearMax { get; set; } = 2049;

    private static void CheckEra(int era)
    {
        if (era != CurrentEra && era != ADEra)
            throw new ArgumentOutOfRangeException(nameof(era), era, SR.ArgumentOutOfRange_InvalidEraValue);
    }

    public override DateTime AddMonths(DateTime time, int months) => time.AddMonths(months);
    public override DateTime AddYears(DateTime time, int years) => time.AddYears(years);
    public override int GetDayOfMonth(DateTime time) => time.Day;
    public override DayOfWeek GetDayOfWeek(DateTime time) => time.DayOfWeek;
    public override int GetDayOfYear(DateTime time) => time.DayOfYear;
    public override int GetDaysInMonth(int year, int month, int era) { CheckEra(era); return DateTime.DaysInMonth(year, month); }
    public override int GetDaysInYear(int year, int era) { CheckEra(era); return DateTime.IsLeapYear(year) ? 366 : 365; }
    public override int GetEra(DateTime time) => ADEra;
    public override int GetMonth(DateTime time) => time.Month;
    public override int GetMonthsInYear(int year, int era) { CheckEra(era); return 12; }
    public override int GetYear(DateTime time) => time.Year;
    public override bool IsLeapDay(int year, int month, int day, int era) { CheckEra(era); return month == 2 && day == 29 && DateTime.IsLeapYear(year); }
    public override int GetLeapMonth(int year, int era) { CheckEra(era); return 0; }
    public override bool IsLeapMonth(int year, int month, int era) { CheckEra(era); return false; }
    public override bool IsLeapYear(int year, int era) { CheckEra(era); return DateTime.IsLeapYear(year); }
    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era) { CheckEra(era); return new DateTime(year, month, day, hour, minute, second, millisecond); }
    public override int ToFourDigitYear(int year) => base.ToFourDigitYear(year);
}
