using System;

namespace System.Globalization;

/// <summary>Taiwan lunisolar calendar; not done yet.</summary>
public class TaiwanLunisolarCalendar : EastAsianLunisolarCalendar
{
    public TaiwanLunisolarCalendar() { throw new NotImplementedException("TaiwanLunisolarCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("TaiwanLunisolarCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("TaiwanLunisolarCalendar.MaxSupportedDateTime"); }
    protected override int DaysInYearBeforeMinSupportedYear { get => throw new NotImplementedException("TaiwanLunisolarCalendar.DaysInYearBeforeMinSupportedYear"); }
    public override int[] Eras { get => throw new NotImplementedException("TaiwanLunisolarCalendar.Eras"); }
    public override int GetEra(DateTime time) => throw new NotImplementedException("TaiwanLunisolarCalendar.GetEra");
}
