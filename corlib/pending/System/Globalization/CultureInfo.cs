using System;

namespace System.Globalization;

/// <summary>Culture info; not done yet.</summary>
public class CultureInfo : IFormatProvider, ICloneable
{
    public CultureInfo(string name) { throw new NotImplementedException("CultureInfo"); }
    public CultureInfo(string name, bool useUserOverride) { throw new NotImplementedException("CultureInfo"); }
    public CultureInfo(int culture) { throw new NotImplementedException("CultureInfo"); }
    public CultureInfo(int culture, bool useUserOverride) { throw new NotImplementedException("CultureInfo"); }
    public static CultureInfo CurrentCulture { get => throw new NotImplementedException("CultureInfo.CurrentCulture"); set => throw new NotImplementedException("CultureInfo.CurrentCulture"); }
    public static CultureInfo CurrentUICulture { get => throw new NotImplementedException("CultureInfo.CurrentUICulture"); set => throw new NotImplementedException("CultureInfo.CurrentUICulture"); }
    public static CultureInfo InstalledUICulture { get => throw new NotImplementedException("CultureInfo.InstalledUICulture"); }
    public static CultureInfo DefaultThreadCurrentCulture { get => throw new NotImplementedException("CultureInfo.DefaultThreadCurrentCulture"); set => throw new NotImplementedException("CultureInfo.DefaultThreadCurrentCulture"); }
    public static CultureInfo DefaultThreadCurrentUICulture { get => throw new NotImplementedException("CultureInfo.DefaultThreadCurrentUICulture"); set => throw new NotImplementedException("CultureInfo.DefaultThreadCurrentUICulture"); }
    public static CultureInfo InvariantCulture { get => throw new NotImplementedException("CultureInfo.InvariantCulture"); }
    public virtual CultureInfo Parent { get => throw new NotImplementedException("CultureInfo.Parent"); }
    public virtual int LCID { get => throw new NotImplementedException("CultureInfo.LCID"); }
    public virtual int KeyboardLayoutId { get => throw new NotImplementedException("CultureInfo.KeyboardLayoutId"); }
    public virtual string Name { get => throw new NotImplementedException("CultureInfo.Name"); }
    public string IetfLanguageTag { get => throw new NotImplementedException("CultureInfo.IetfLanguageTag"); }
    public virtual string DisplayName { get => throw new NotImplementedException("CultureInfo.DisplayName"); }
    public virtual string NativeName { get => throw new NotImplementedException("CultureInfo.NativeName"); }
    public virtual string EnglishName { get => throw new NotImplementedException("CultureInfo.EnglishName"); }
    public virtual string TwoLetterISOLanguageName { get => throw new NotImplementedException("CultureInfo.TwoLetterISOLanguageName"); }
    public virtual string ThreeLetterISOLanguageName { get => throw new NotImplementedException("CultureInfo.ThreeLetterISOLanguageName"); }
    public virtual string ThreeLetterWindowsLanguageName { get => throw new NotImplementedException("CultureInfo.ThreeLetterWindowsLanguageName"); }
    public virtual CompareInfo CompareInfo { get => throw new NotImplementedException("CultureInfo.CompareInfo"); }
    public virtual TextInfo TextInfo { get => throw new NotImplementedException("CultureInfo.TextInfo"); }
    public virtual bool IsNeutralCulture { get => throw new NotImplementedException("CultureInfo.IsNeutralCulture"); }
    public CultureTypes CultureTypes { get => throw new NotImplementedException("CultureInfo.CultureTypes"); }
    public virtual NumberFormatInfo NumberFormat { get => throw new NotImplementedException("CultureInfo.NumberFormat"); set => throw new NotImplementedException("CultureInfo.NumberFormat"); }
    public virtual DateTimeFormatInfo DateTimeFormat { get => throw new NotImplementedException("CultureInfo.DateTimeFormat"); set => throw new NotImplementedException("CultureInfo.DateTimeFormat"); }
    public virtual Calendar Calendar { get => throw new NotImplementedException("CultureInfo.Calendar"); }
    public virtual Calendar[] OptionalCalendars { get => throw new NotImplementedException("CultureInfo.OptionalCalendars"); }
    public bool UseUserOverride { get => throw new NotImplementedException("CultureInfo.UseUserOverride"); }
    public bool IsReadOnly { get => throw new NotImplementedException("CultureInfo.IsReadOnly"); }
    public static CultureInfo CreateSpecificCulture(string name) => throw new NotImplementedException("CultureInfo.CreateSpecificCulture");
    public static CultureInfo[] GetCultures(CultureTypes types) => throw new NotImplementedException("CultureInfo.GetCultures");
    public override bool Equals(object value) => throw new NotImplementedException("CultureInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("CultureInfo.GetHashCode");
    public override string ToString() => throw new NotImplementedException("CultureInfo.ToString");
    public virtual object GetFormat(Type formatType) => throw new NotImplementedException("CultureInfo.GetFormat");
    public void ClearCachedData() => throw new NotImplementedException("CultureInfo.ClearCachedData");
    public CultureInfo GetConsoleFallbackUICulture() => throw new NotImplementedException("CultureInfo.GetConsoleFallbackUICulture");
    public virtual object Clone() => throw new NotImplementedException("CultureInfo.Clone");
    public static CultureInfo ReadOnly(CultureInfo ci) => throw new NotImplementedException("CultureInfo.ReadOnly");
    public static CultureInfo GetCultureInfo(int culture) => throw new NotImplementedException("CultureInfo.GetCultureInfo");
    public static CultureInfo GetCultureInfo(string name) => throw new NotImplementedException("CultureInfo.GetCultureInfo");
    public static CultureInfo GetCultureInfo(string name, string altName) => throw new NotImplementedException("CultureInfo.GetCultureInfo");
    public static CultureInfo GetCultureInfo(string name, bool predefinedOnly) => throw new NotImplementedException("CultureInfo.GetCultureInfo");
    public static CultureInfo GetCultureInfoByIetfLanguageTag(string name) => throw new NotImplementedException("CultureInfo.GetCultureInfoByIetfLanguageTag");
}
