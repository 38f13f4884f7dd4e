using System;

namespace System.Globalization;

/// <summary>Region info; not done yet.</summary>
public class RegionInfo
{
    public RegionInfo(string name) { throw new NotImplementedException("RegionInfo"); }
    public RegionInfo(int culture) { throw new NotImplementedException("RegionInfo"); }
    public static RegionInfo CurrentRegion { get => throw new NotImplementedException("RegionInfo.CurrentRegion"); }
    public virtual string Name { get => throw new NotImplementedException("RegionInfo.Name"); }
    public virtual string EnglishName { get => throw new NotImplementedException("RegionInfo.EnglishName"); }
    public virtual string DisplayName { get => throw new NotImplementedException("RegionInfo.DisplayName"); }
    public virtual string NativeName { get => throw new NotImplementedException("RegionInfo.NativeName"); }
    public virtual string TwoLetterISORegionName { get => throw new NotImplementedException("RegionInfo.TwoLetterISORegionName"); }
    public virtual string ThreeLetterISORegionName { get => throw new NotImplementedException("RegionInfo.ThreeLetterISORegionName"); }
    public virtual string ThreeLetterWindowsRegionName { get => throw new NotImplementedException("RegionInfo.ThreeLetterWindowsRegionName"); }
    public virtual bool IsMetric { get => throw new NotImplementedException("RegionInfo.IsMetric"); }
    public virtual int GeoId { get => throw new NotImplementedException("RegionInfo.GeoId"); }
    public virtual string CurrencyEnglishName { get => throw new NotImplementedException("RegionInfo.CurrencyEnglishName"); }
    public virtual string CurrencyNativeName { get => throw new NotImplementedException("RegionInfo.CurrencyNativeName"); }
    public virtual string CurrencySymbol { get => throw new NotImplementedException("RegionInfo.CurrencySymbol"); }
    public virtual string ISOCurrencySymbol { get => throw new NotImplementedException("RegionInfo.ISOCurrencySymbol"); }
    public override bool Equals(object value) => throw new NotImplementedException("RegionInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("RegionInfo.GetHashCode");
    public override string ToString() => throw new NotImplementedException("RegionInfo.ToString");
}
