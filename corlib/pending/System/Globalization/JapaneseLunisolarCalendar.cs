using System;

namespace System.Globalization;

/// <summary>Japanese lunisolar calendar; not done yet.</summary>
public class JapaneseLunisolarCalendar : EastAsianLunisolarCalendar
{
    public const int JapaneseEra = 1;
    public JapaneseLunisolarCalendar() { throw new NotImplementedException("JapaneseLunisolarCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("JapaneseLunisolarCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("JapaneseLunisolarCalendar.MaxSupportedDateTime"); }
    protected override int DaysInYearBeforeMinSupportedYear { get => throw new NotImplementedException("JapaneseLunisolarCalendar.DaysInYearBeforeMinSupportedYear"); }
    public override int[] Eras { get => throw new NotImplementedException("JapaneseLunisolarCalendar.Eras"); }
    public override int GetEra(DateTime time) => throw new NotImplementedException("JapaneseLunisolarCalendar.GetEra");
}
