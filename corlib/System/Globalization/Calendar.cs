namespace System.Globalization;

/// <summary>Divides time into years, months and days.</summary>
public abstract class Calendar : ICloneable
{
    public const int CurrentEra = 0;

    private bool _isReadOnly;

    protected Calendar() { }

    public virtual DateTime MinSupportedDateTime => DateTime.MinValue;
    public virtual DateTime MaxSupportedDateTime => DateTime.MaxValue;
    public virtual CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.Unknown;
    public bool IsReadOnly => _isReadOnly;
    public abstract int[] Eras { get; }
    public virtual int TwoDigitYearMax { get; set; } = 2049;
    protected virtual int DaysInYearBeforeMinSupportedYear => 365;

    public virtual object Clone()
    {
        Calendar copy = (Calendar)MemberwiseClone();
        copy._isReadOnly = false;
        return copy;
    }

    public static Calendar ReadOnly(Calendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        Calendar copy = (Calendar)calendar.MemberwiseClone();
        copy._isReadOnly = true;
        return copy;
    }

    public virtual DateTime AddMilliseconds(DateTime time, double milliseconds) => time.AddMilliseconds(milliseconds);
    public virtual DateTime AddDays(DateTime time, int days) => time.AddDays(days);
    public virtual DateTime AddHours(DateTime time, int hours) => time.AddHours(hours);
    public virtual DateTime AddMinutes(DateTime time, int minutes) => time.AddMinutes(minutes);
    public virtual DateTime AddSeconds(DateTime time, int seconds) => time.AddSeconds(seconds);
    public virtual DateTime AddWeeks(DateTime time, int weeks) => AddDays(time, weeks * 7);
    public abstract DateTime AddMonths(DateTime time, int months);
    public abstract DateTime AddYears(DateTime time, int years);
    public abstract int GetDayOfMonth(DateTime time);
    public abstract DayOfWeek GetDayOfWeek(DateTime time);
    public abstract int GetDayOfYear(DateTime time);
    public virtual int GetDaysInMonth(int year, int month) => GetDaysInMonth(year, month, CurrentEra);
    public abstract int GetDaysInMonth(int year, int month, int era);
    public virtual int GetDaysInYear(int year) => GetDaysInYear(year, CurrentEra);
    public abstract int GetDaysInYear(int year, int era);
    public abstract int GetEra(DateTime time);
    public virtual int GetHour(DateTime time) => time.Hour;
    public virtual double GetMilliseconds(DateTime time) => time.Millisecond;
    public virtual int GetMinute(DateTime time) => time.Minute;
    public abstract int GetMonth(DateTime time);
    public virtual int GetMonthsInYear(int year) => GetMonthsInYear(year, CurrentEra);
    public abstract int GetMonthsInYear(int year, int era);
    public virtual int GetSecond(DateTime time) => time.Second;
    public abstract int GetYear(DateTime time);
    public virtual int GetLeapMonth(int year) => GetLeapMonth(year, CurrentEra);
    public virtual int GetLeapMonth(int year, int era) => 0;
    public virtual bool IsLeapDay(int year, int month, int day) => IsLeapDay(year, month, day, CurrentEra);
    public abstract bool IsLeapDay(int year, int month, int day, int era);
    public virtual bool IsLeapMonth(int year, int month) => IsLeapMonth(year, month, CurrentEra);
    public abstract bool IsLeapMonth(int year, int month, int era);
    public virtual bool IsLeapYear(int year) => IsLeapYear(year, CurrentEra);
    public abstract bool IsLeapYear(int year, int era);
    public virtual DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond) => ToDateTime(year, month, day, hour, minute, second, millisecond, CurrentEra);
    public abstract DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era);
    public virtual int ToFourDigitYear(int year) => year < 100 ? (TwoDigitYearMax / 100 - (year > TwoDigitYearMax % 100 ? 1 : 0)) * 100 + year : year;

    /// <summary>The week's number under a rule for the year's first week.</summary>
    public virtual int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek)
    {
        if ((uint)firstDayOfWeek > 6)
            throw new ArgumentOutOfRangeException(nameof(firstDayOfWeek), firstDayOfWeek, string.Format(SR.ArgumentOutOfRange_Range, DayOfWeek.Sunday, DayOfWeek.Saturday));
        int dayOfYear = GetDayOfYear(time) - 1;
        int dayForJan1 = (int)GetDayOfWeek(time) - dayOfYear % 7;
        if (rule == CalendarWeekRule.FirstDay)
            return (dayOfYear + (dayForJan1 - (int)firstDayOfWeek + 14) % 7) / 7 + 1;
        int fullDays = rule == CalendarWeekRule.FirstFullWeek ? 7 : 4;
        int offset = ((int)firstDayOfWeek - dayForJan1 + 14) % 7;
        if (offset != 0 && offset >= fullDays)
            offset -= 7;
        int day = dayOfYear - offset;
        if (day >= 0)
            return day / 7 + 1;
        return GetWeekOfYear(time.AddDays(-(dayOfYear + 1)), rule, firstDayOfWeek);
    }
}
