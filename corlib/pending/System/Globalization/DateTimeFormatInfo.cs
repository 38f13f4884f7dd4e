using System;

namespace System.Globalization;

/// <summary>Date time format info; not done yet.</summary>
public sealed class DateTimeFormatInfo : IFormatProvider, ICloneable
{
    public DateTimeFormatInfo() { throw new NotImplementedException("DateTimeFormatInfo"); }
    public static DateTimeFormatInfo InvariantInfo { get => throw new NotImplementedException("DateTimeFormatInfo.InvariantInfo"); }
    public static DateTimeFormatInfo CurrentInfo { get => throw new NotImplementedException("DateTimeFormatInfo.CurrentInfo"); }
    public string AMDesignator { get => throw new NotImplementedException("DateTimeFormatInfo.AMDesignator"); set => throw new NotImplementedException("DateTimeFormatInfo.AMDesignator"); }
    public Calendar Calendar { get => throw new NotImplementedException("DateTimeFormatInfo.Calendar"); set => throw new NotImplementedException("DateTimeFormatInfo.Calendar"); }
    public string DateSeparator { get => throw new NotImplementedException("DateTimeFormatInfo.DateSeparator"); set => throw new NotImplementedException("DateTimeFormatInfo.DateSeparator"); }
    public DayOfWeek FirstDayOfWeek { get => throw new NotImplementedException("DateTimeFormatInfo.FirstDayOfWeek"); set => throw new NotImplementedException("DateTimeFormatInfo.FirstDayOfWeek"); }
    public CalendarWeekRule CalendarWeekRule { get => throw new NotImplementedException("DateTimeFormatInfo.CalendarWeekRule"); set => throw new NotImplementedException("DateTimeFormatInfo.CalendarWeekRule"); }
    public string FullDateTimePattern { get => throw new NotImplementedException("DateTimeFormatInfo.FullDateTimePattern"); set => throw new NotImplementedException("DateTimeFormatInfo.FullDateTimePattern"); }
    public string LongDatePattern { get => throw new NotImplementedException("DateTimeFormatInfo.LongDatePattern"); set => throw new NotImplementedException("DateTimeFormatInfo.LongDatePattern"); }
    public string LongTimePattern { get => throw new NotImplementedException("DateTimeFormatInfo.LongTimePattern"); set => throw new NotImplementedException("DateTimeFormatInfo.LongTimePattern"); }
    public string MonthDayPattern { get => throw new NotImplementedException("DateTimeFormatInfo.MonthDayPattern"); set => throw new NotImplementedException("DateTimeFormatInfo.MonthDayPattern"); }
    public string PMDesignator { get => throw new NotImplementedException("DateTimeFormatInfo.PMDesignator"); set => throw new NotImplementedException("DateTimeFormatInfo.PMDesignator"); }
    public string RFC1123Pattern { get => throw new NotImplementedException("DateTimeFormatInfo.RFC1123Pattern"); }
    public string ShortDatePattern { get => throw new NotImplementedException("DateTimeFormatInfo.ShortDatePattern"); set => throw new NotImplementedException("DateTimeFormatInfo.ShortDatePattern"); }
    public string ShortTimePattern { get => throw new NotImplementedException("DateTimeFormatInfo.ShortTimePattern"); set => throw new NotImplementedException("DateTimeFormatInfo.ShortTimePattern"); }
    public string SortableDateTimePattern { get => throw new NotImplementedException("DateTimeFormatInfo.SortableDateTimePattern"); }
    public string TimeSeparator { get => throw new NotImplementedException("DateTimeFormatInfo.TimeSeparator"); set => throw new NotImplementedException("DateTimeFormatInfo.TimeSeparator"); }
    public string UniversalSortableDateTimePattern { get => throw new NotImplementedException("DateTimeFormatInfo.UniversalSortableDateTimePattern"); }
    public string YearMonthPattern { get => throw new NotImplementedException("DateTimeFormatInfo.YearMonthPattern"); set => throw new NotImplementedException("DateTimeFormatInfo.YearMonthPattern"); }
    public string[] AbbreviatedDayNames { get => throw new NotImplementedException("DateTimeFormatInfo.AbbreviatedDayNames"); set => throw new NotImplementedException("DateTimeFormatInfo.AbbreviatedDayNames"); }
    public string[] ShortestDayNames { get => throw new NotImplementedException("DateTimeFormatInfo.ShortestDayNames"); set => throw new NotImplementedException("DateTimeFormatInfo.ShortestDayNames"); }
    public string[] DayNames { get => throw new NotImplementedException("DateTimeFormatInfo.DayNames"); set => throw new NotImplementedException("DateTimeFormatInfo.DayNames"); }
    public string[] AbbreviatedMonthNames { get => throw new NotImplementedException("DateTimeFormatInfo.AbbreviatedMonthNames"); set => throw new NotImplementedException("DateTimeFormatInfo.AbbreviatedMonthNames"); }
    public string[] MonthNames { get => throw new NotImplementedException("DateTimeFormatInfo.MonthNames"); set => throw new NotImplementedException("DateTimeFormatInfo.MonthNames"); }
    public bool IsReadOnly { get => throw new NotImplementedException("DateTimeFormatInfo.IsReadOnly"); }
    public string NativeCalendarName { get => throw new NotImplementedException("DateTimeFormatInfo.NativeCalendarName"); }
    public string[] AbbreviatedMonthGenitiveNames { get => throw new NotImplementedException("DateTimeFormatInfo.AbbreviatedMonthGenitiveNames"); set => throw new NotImplementedException("DateTimeFormatInfo.AbbreviatedMonthGenitiveNames"); }
    public string[] MonthGenitiveNames { get => throw new NotImplementedException("DateTimeFormatInfo.MonthGenitiveNames"); set => throw new NotImplementedException("DateTimeFormatInfo.MonthGenitiveNames"); }
    public static DateTimeFormatInfo GetInstance(IFormatProvider provider) => throw new NotImplementedException("DateTimeFormatInfo.GetInstance");
    public object GetFormat(Type formatType) => throw new NotImplementedException("DateTimeFormatInfo.GetFormat");
    public object Clone() => throw new NotImplementedException("DateTimeFormatInfo.Clone");
    public int GetEra(string eraName) => throw new NotImplementedException("DateTimeFormatInfo.GetEra");
    public string GetEraName(int era) => throw new NotImplementedException("DateTimeFormatInfo.GetEraName");
    public string GetAbbreviatedEraName(int era) => throw new NotImplementedException("DateTimeFormatInfo.GetAbbreviatedEraName");
    public string GetAbbreviatedDayName(DayOfWeek dayofweek) => throw new NotImplementedException("DateTimeFormatInfo.GetAbbreviatedDayName");
    public string GetShortestDayName(DayOfWeek dayOfWeek) => throw new NotImplementedException("DateTimeFormatInfo.GetShortestDayName");
    public string[] GetAllDateTimePatterns() => throw new NotImplementedException("DateTimeFormatInfo.GetAllDateTimePatterns");
    public string[] GetAllDateTimePatterns(char format) => throw new NotImplementedException("DateTimeFormatInfo.GetAllDateTimePatterns");
    public string GetDayName(DayOfWeek dayofweek) => throw new NotImplementedException("DateTimeFormatInfo.GetDayName");
    public string GetAbbreviatedMonthName(int month) => throw new NotImplementedException("DateTimeFormatInfo.GetAbbreviatedMonthName");
    public string GetMonthName(int month) => throw new NotImplementedException("DateTimeFormatInfo.GetMonthName");
    public static DateTimeFormatInfo ReadOnly(DateTimeFormatInfo dtfi) => throw new NotImplementedException("DateTimeFormatInfo.ReadOnly");
    public void SetAllDateTimePatterns(string[] patterns, char format) => throw new NotImplementedException("DateTimeFormatInfo.SetAllDateTimePatterns");
    internal static DateTimeFormatInfo Create(string culture) => throw new NotImplementedException("DateTimeFormatInfo");
}
