namespace System.Globalization;

/// <summary>How a culture writes dates and times.</summary>
public sealed class DateTimeFormatInfo : IFormatProvider, ICloneable
{
    private static DateTimeFormatInfo s_invariant;

    private bool _isReadOnly;
    private string _shortDate = "MM/dd/yyyy";
    private string _longDate = "dddd, dd MMMM yyyy";
    private string _shortTime = "HH:mm";
    private string _longTime = "HH:mm:ss";
    private string _fullDateTime;
    private string _monthDay = "MMMM dd";
    private string _yearMonth = "yyyy MMMM";
    private string _am = "AM";
    private string _pm = "PM";
    private string _dateSeparator = "/";
    private string _timeSeparator = ":";
    private DayOfWeek _firstDay = DayOfWeek.Sunday;
    private CalendarWeekRule _weekRule = CalendarWeekRule.FirstDay;
    private Calendar _calendar;
    private string[] _days = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" };
    private string[] _shortDays = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
    private string[] _shortestDays = { "Su", "Mo", "Tu", "We", "Th", "Fr", "Sa" };
    private string[] _months = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "" };
    private string[] _shortMonths = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "" };

    public DateTimeFormatInfo() { }

    internal static DateTimeFormatInfo Create(string culture)
    {
        DateTimeFormatInfo info = new DateTimeFormatInfo();
        if (culture == "en" || culture == "en-US")
        {
            info._shortDate = "M/d/yyyy";
            info._longDate = "dddd, MMMM d, yyyy";
            info._shortTime = "h:mm\u202Ftt";
            info._longTime = "h:mm:ss\u202Ftt";
            info._monthDay = "MMMM d";
            info._yearMonth = "MMMM yyyy";
        }
        else if (culture == "en-GB")
        {
            info._shortDate = "dd/MM/yyyy";
            info._longDate = "dddd d MMMM yyyy";
            info._monthDay = "d MMMM";
            info._yearMonth = "MMMM yyyy";
            info._am = "am";
            info._pm = "pm";
            info._firstDay = DayOfWeek.Monday;
            info._weekRule = CalendarWeekRule.FirstFourDayWeek;
        }
        return info;
    }

    public static DateTimeFormatInfo InvariantInfo => s_invariant ??= new DateTimeFormatInfo { _isReadOnly = true };
    public static DateTimeFormatInfo CurrentInfo => CultureInfo.CurrentCulture.DateTimeFormat;

    public static DateTimeFormatInfo GetInstance(IFormatProvider provider)
    {
        if (provider == null)
            return CurrentInfo;
        if (provider is CultureInfo culture)
            return culture.DateTimeFormat;
        return provider as DateTimeFormatInfo ?? (DateTimeFormatInfo)provider.GetFormat(typeof(DateTimeFormatInfo)) ?? CurrentInfo;
    }

    public object GetFormat(Type formatType) => formatType == typeof(DateTimeFormatInfo) ? this : null;

    public object Clone()
    {
        DateTimeFormatInfo copy = (DateTimeFormatInfo)MemberwiseClone();
        copy._isReadOnly = false;
        return copy;
    }

    public static DateTimeFormatInfo ReadOnly(DateTimeFormatInfo dtfi)
    {
        ArgumentNullException.ThrowIfNull(dtfi);
        if (dtfi._isReadOnly)
            return dtfi;
        DateTimeFormatInfo copy = (DateTimeFormatInfo)dtfi.MemberwiseClone();
        copy._isReadOnly = true;
        return copy;
    }

    public bool IsReadOnly => _isReadOnly;

    private void CheckWritable()
    {
        if (_isReadOnly)
            throw new InvalidOperationException(SR.InvalidOperation_ReadOnly);
    }

    private void Set(ref string field, string value)
    {
        CheckWritable();
        ArgumentNullException.ThrowIfNull(value);
        field = value;
    }

    private void Set(ref string[] field, string[] value, int length)
    {
        CheckWritable();
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length != length)
            throw new ArgumentException(string.Format(SR.Argument_InvalidArrayLength, length), nameof(value));
        foreach (string s in value)
            ArgumentNullException.ThrowIfNull(s, nameof(value));
        field = (string[])value.Clone();
    }

    public string AMDesignator { get => _am; set => Set(ref _am, value); }
    public string PMDesignator { get => _pm; set => Set(ref _pm, value); }
    public string DateSeparator { get => _dateSeparator; set => Set(ref _dateSeparator, value); }
    public string TimeSeparator { get => _timeSeparator; set => Set(ref _timeSeparator, value); }
    public string ShortDatePattern { get => _shortDate; set => Set(ref _shortDate, value); }
    public string LongDatePattern { get => _longDate; set => Set(ref _longDate, value); }
    public string ShortTimePattern { get => _shortTime; set => Set(ref _shortTime, value); }
    public string LongTimePattern { get => _longTime; set => Set(ref _longTime, value); }
    public string FullDateTimePattern { get => _fullDateTime ?? LongDatePattern + " " + LongTimePattern; set => Set(ref _fullDateTime, value); }
    public string MonthDayPattern { get => _monthDay; set => Set(ref _monthDay, value); }
    public string YearMonthPattern { get => _yearMonth; set => Set(ref _yearMonth, value); }
    public string RFC1123Pattern => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
    public string SortableDateTimePattern => "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
    public string UniversalSortableDateTimePattern => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";
    public string NativeCalendarName => "";
    public Calendar Calendar { get => _calendar ??= new GregorianCalendar(); set { CheckWritable(); ArgumentNullException.ThrowIfNull(value); _calendar = value; } }
    public CalendarWeekRule CalendarWeekRule { get => _weekRule; set { CheckWritable(); _weekRule = value; } }
    public DayOfWeek FirstDayOfWeek { get => _firstDay; set { CheckWritable(); _firstDay = value; } }
    public string[] DayNames { get => (string[])_days.Clone(); set => Set(ref _days, value, 7); }
    public string[] AbbreviatedDayNames { get => (string[])_shortDays.Clone(); set => Set(ref _shortDays, value, 7); }
    public string[] ShortestDayNames { get => (string[])_shortestDays.Clone(); set => Set(ref _shortestDays, value, 7); }
    public string[] MonthNames { get => (string[])_months.Clone(); set => Set(ref _months, value, 13); }
    public string[] AbbreviatedMonthNames { get => (string[])_shortMonths.Clone(); set => Set(ref _shortMonths, value, 13); }
    public string[] MonthGenitiveNames { get => (string[])_months.Clone(); set => Set(ref _months, value, 13); }
    public string[] AbbreviatedMonthGenitiveNames { get => (string[])_shortMonths.Clone(); set => Set(ref _shortMonths, value, 13); }

    private static int Checked(int value, int low, int high, string name)
    {
        if (value < low || value > high)
            throw new ArgumentOutOfRangeException(name, value, string.Format(SR.ArgumentOutOfRange_Range, low, high));
        return value;
    }

    public string GetDayName(DayOfWeek dayofweek) => _days[Checked((int)dayofweek, 0, 6, nameof(dayofweek))];
    public string GetAbbreviatedDayName(DayOfWeek dayofweek) => _shortDays[Checked((int)dayofweek, 0, 6, nameof(dayofweek))];
    public string GetShortestDayName(DayOfWeek dayOfWeek) => _shortestDays[Checked((int)dayOfWeek, 0, 6, nameof(dayOfWeek))];
    public string GetMonthName(int month) => _months[Checked(month, 1, 13, nameof(month)) - 1];
    public string GetAbbreviatedMonthName(int month) => _shortMonths[Checked(month, 1, 13, nameof(month)) - 1];
    public int GetEra(string eraName) => eraName.Equals("A.D.", StringComparison.OrdinalIgnoreCase) || eraName.Equals("AD", StringComparison.OrdinalIgnoreCase) ? 1 : -1;
    public string GetEraName(int era) => era is 0 or 1 ? "A.D." : throw new ArgumentOutOfRangeException(nameof(era), SR.ArgumentOutOfRange_InvalidEraValue);
    public string GetAbbreviatedEraName(int era) => era is 0 or 1 ? "AD" : throw new ArgumentOutOfRangeException(nameof(era), SR.ArgumentOutOfRange_InvalidEraValue);
    public string[] GetAllDateTimePatterns() => new[] { _shortDate, _longDate, _longDate + " " + _shortTime, FullDateTimePattern, _shortDate + " " + _shortTime, _shortDate + " " + _longTime, _monthDay, RFC1123Pattern, SortableDateTimePattern, _shortTime, _longTime, UniversalSortableDateTimePattern, _yearMonth };

    public string[] GetAllDateTimePatterns(char format) => new[]
    {
        format switch
        {
            'd' => _shortDate,
            'D' => _longDate,
            'f' => _longDate + " " + _shortTime,
            'F' or 'U' => FullDateTimePattern,
            'g' => _shortDate + " " + _shortTime,
            'G' => _shortDate + " " + _longTime,
            'm' or 'M' => _monthDay,
            'o' or 'O' => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
            'r' or 'R' => RFC1123Pattern,
            's' => SortableDateTimePattern,
            't' => _shortTime,
            'T' => _longTime,
            'u' => UniversalSortableDateTimePattern,
            'y' or 'Y' => _yearMonth,
            _ => throw new ArgumentException(SR.Format_BadFormatSpecifier, nameof(format)),
        },
    };

    public void SetAllDateTimePatterns(string[] patterns, char format)
    {
        CheckWritable();
        switch (format)
        {
            case 'd': _shortDate = patterns[0]; break;
            case 'D': _longDate = patterns[0]; break;
            case 't': _shortTime = patterns[0]; break;
            case 'T': _longTime = patterns[0]; break;
            case 'y' or 'Y': _yearMonth = patterns[0]; break;
            default: throw new ArgumentException(SR.Format_BadFormatSpecifier, nameof(format));
        }
    }
}
