using System;

namespace System.Globalization;

/// <summary>Chinese lunisolar calendar; not done yet.</summary>
public class ChineseLunisolarCalendar : EastAsianLunisolarCalendar
{
    public const int ChineseEra = 1;
    public ChineseLunisolarCalendar() { throw new NotImplementedException("ChineseLunisolarCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("ChineseLunisolarCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("ChineseLunisolarCalendar.MaxSupportedDateTime"); }
    protected override int DaysInYearBeforeMinSupportedYear { get => throw new NotImplementedException("ChineseLunisolarCalendar.DaysInYearBeforeMinSupportedYear"); }
    public override int[] Eras { get => throw new NotImplementedException("ChineseLunisolarCalendar.Eras"); }
    public override int GetEra(DateTime time) => throw new NotImplementedException("ChineseLunisolarCalendar.GetEra");
}
