using System;

namespace System.Globalization;

/// <summary>Korean lunisolar calendar; not done yet.</summary>
public class KoreanLunisolarCalendar : EastAsianLunisolarCalendar
{
    public const int GregorianEra = 1;
    public KoreanLunisolarCalendar() { throw new NotImplementedException("KoreanLunisolarCalendar"); }
    public override DateTime MinSupportedDateTime { get => throw new NotImplementedException("KoreanLunisolarCalendar.MinSupportedDateTime"); }
    public override DateTime MaxSupportedDateTime { get => throw new NotImplementedException("KoreanLunisolarCalendar.MaxSupportedDateTime"); }
    protected override int DaysInYearBeforeMinSupportedYear { get => throw new NotImplementedException("KoreanLunisolarCalendar.DaysInYearBeforeMinSupportedYear"); }
    public override int[] Eras { get => throw new NotImplementedException("KoreanLunisolarCalendar.Eras"); }
    public override int GetEra(DateTime time) => throw new NotImplementedException("KoreanLunisolarCalendar.GetEra");
}
