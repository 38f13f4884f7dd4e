using System.Collections.Generic;
using System.Threading;

namespace System.Globalization;

/// <summary>The conventions of a language and country. The invariant culture is built in, and English ones are aliases of it with their own symbols.</summary>
/// <remarks>Other names are accepted as cultures that format as the invariant one does, as .NET does with the switch InvariantGlobalization and without PredefinedCulturesOnly.</remarks>
public partial class CultureInfo : IFormatProvider, ICloneable
{
    private static CultureInfo s_invariant;
    private static CultureInfo s_default;
    private static CultureInfo s_defaultUI;
    private static Dictionary<string, CultureInfo> s_byName;
    [ThreadStatic] private static CultureInfo t_current;
    [ThreadStatic] private static CultureInfo t_currentUI;

    private readonly string _name;
    private bool _isReadOnly;
    private readonly bool _useUserOverride;
    private NumberFormatInfo _numberFormat;
    private DateTimeFormatInfo _dateTimeFormat;
    private TextInfo _textInfo;
    private CompareInfo _compareInfo;
    private Calendar _calendar;

    public CultureInfo(string name) : this(name, true) { }

    public CultureInfo(string name, bool useUserOverride)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsWellFormed(name))
            throw new CultureNotFoundException(nameof(name), name, SR.Argument_CultureNotSupported);
        _name = Canonical(name);
        _useUserOverride = useUserOverride;
    }

    public CultureInfo(int culture) : this(culture, true) { }

    public CultureInfo(int culture, bool useUserOverride) : this(NameOfId(culture), useUserOverride) { }

    private static string NameOfId(int id) => id switch
    {
        0x7F => "",
        0x09 => "en",
        0x409 => "en-US",
        0x809 => "en-GB",
        < 0 => throw new ArgumentOutOfRangeException("culture", SR.ArgumentOutOfRange_NeedPosNum),
        _ => throw new CultureNotFoundException("culture", id, SR.Argument_CultureNotSupported),
    };

    // Letters and digits in parts of up to 8, joined by hyphens or underscores.
    private static bool IsWellFormed(string name)
    {
        int part = 0;
        foreach (char c in name)
        {
            if (c == '-' || c == '_')
            {
                if (part == 0)
                    return false;
                part = 0;
                continue;
            }
            if (!char.IsAsciiLetterOrDigit(c) || ++part > 8)
                return false;
        }
        return name.Length == 0 || part > 0;
    }

    private static string Canonical(string name)
    {
        if (name.Length == 0)
            return name;
        string[] parts = name.Split('-', '_');
        parts[0] = parts[0].ToLowerInvariant();
        for (int i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length == 2)
                parts[i] = parts[i].ToUpperInvariant();
            else if (parts[i].Length == 4)
                parts[i] = parts[i].Substring(0, 1).ToUpperInvariant() + parts[i].Substring(1).ToLowerInvariant();
        }
        return string.Join('-', parts);
    }

    internal bool IsDerived => GetType() != typeof(CultureInfo);

    private bool IsEnglish => _name == "en" || _name.StartsWith("en-", StringComparison.Ordinal);

    public static CultureInfo InvariantCulture => s_invariant ??= new CultureInfo("") { _isReadOnly = true };

    // Null means the invariant format, so that small programs create no culture.
    internal static NumberFormatInfo CurrentNumberFormat => (t_current ?? s_default)?.NumberFormat;

    public static CultureInfo CurrentCulture
    {
        get => t_current ?? s_default ?? InvariantCulture;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            t_current = value;
        }
    }

    public static CultureInfo CurrentUICulture
    {
        get => t_currentUI ?? s_defaultUI ?? InvariantCulture;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            t_currentUI = value;
        }
    }

    public static CultureInfo InstalledUICulture => InvariantCulture;
    public static CultureInfo DefaultThreadCurrentCulture { get => s_default; set => s_default = value; }
    public static CultureInfo DefaultThreadCurrentUICulture { get => s_defaultUI; set => s_defaultUI = value; }

    public static CultureInfo CreateSpecificCulture(string name)
    {
        CultureInfo culture = new CultureInfo(name);
        return culture._name == "en" ? new CultureInfo("en-US") : culture;
    }

    public static CultureInfo GetCultureInfo(int culture) => GetCultureInfo(NameOfId(culture));

    public static CultureInfo GetCultureInfo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0)
            return InvariantCulture;
        Dictionary<string, CultureInfo> known = s_byName ?? Interlocked.CompareExchange(ref s_byName, new Dictionary<string, CultureInfo>(), null) ?? s_byName;
        lock (known)
        {
            if (!known.TryGetValue(name, out CultureInfo culture))
            {
                culture = new CultureInfo(name, false) { _isReadOnly = true };
                known[name] = culture;
            }
            return culture;
        }
    }

    public static CultureInfo GetCultureInfo(string name, string altName) => GetCultureInfo(name);
    public static CultureInfo GetCultureInfo(string name, bool predefinedOnly) => GetCultureInfo(name);
    public static CultureInfo GetCultureInfoByIetfLanguageTag(string name) => GetCultureInfo(name);

    public static CultureInfo[] GetCultures(CultureTypes types)
        => (types & CultureTypes.NeutralCultures) != 0 ? new[] { InvariantCulture } : new[] { InvariantCulture };

    public virtual CultureInfo Parent
    {
        get
        {
            int hyphen = _name.LastIndexOf('-');
            return hyphen < 0 ? InvariantCulture : GetCultureInfo(_name.Substring(0, hyphen));
        }
    }

    public virtual int LCID => _name switch { "" => 0x7F, "en" => 0x09, "en-US" => 0x409, "en-GB" => 0x809, _ => 0x1000 };
    public virtual int KeyboardLayoutId => LCID;
    public virtual string Name => _name;
    internal string SortName => _name;
    public string IetfLanguageTag => _name;
    public virtual string DisplayName => EnglishName;
    public virtual string NativeName => EnglishName;
    public virtual string EnglishName => _name switch { "" => "Invariant Language (Invariant Country)", "en" => "English", "en-US" => "English (United States)", "en-GB" => "English (United Kingdom)", _ => _name };
    public virtual string TwoLetterISOLanguageName => _name.Length == 0 ? "iv" : _name.Split('-')[0];
    public virtual string ThreeLetterISOLanguageName => _name.Length == 0 ? "ivl" : IsEnglish ? "eng" : TwoLetterISOLanguageName;
    public virtual string ThreeLetterWindowsLanguageName => _name.Length == 0 ? "IVL" : IsEnglish ? "ENU" : "ZZZ";
    public virtual bool IsNeutralCulture => _name.Length != 0 && _name.IndexOf('-') < 0;
    public CultureTypes CultureTypes => IsNeutralCulture ? CultureTypes.NeutralCultures : CultureTypes.SpecificCultures;
    public bool UseUserOverride => _useUserOverride;
    public bool IsReadOnly => _isReadOnly;

    public virtual CompareInfo CompareInfo => _compareInfo ??= new CompareInfo(_name);
    public virtual TextInfo TextInfo => _textInfo ??= _name.Length == 0 ? TextInfo.Invariant : new TextInfo(_name);
    public virtual Calendar Calendar => _calendar ??= new GregorianCalendar();
    public virtual Calendar[] OptionalCalendars => new Calendar[] { new GregorianCalendar() };

    public virtual NumberFormatInfo NumberFormat
    {
        get
        {
            if (_numberFormat == null)
            {
                NumberFormatInfo info = _name == "en-GB" ? NumberFormatInfo.CreateEnglish("\u00a3") : IsEnglish ? NumberFormatInfo.CreateEnglish(_name == "en" ? "\u00a4" : "$") : new NumberFormatInfo();
                info._isReadOnly = _isReadOnly;
                Interlocked.CompareExchange(ref _numberFormat, info, null);
            }
            return _numberFormat;
        }
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _numberFormat = value;
        }
    }

    public virtual DateTimeFormatInfo DateTimeFormat
    {
        get
        {
            if (_dateTimeFormat == null)
            {
                DateTimeFormatInfo info = DateTimeFormatInfo.Create(_name);
                if (_isReadOnly)
                    info = DateTimeFormatInfo.ReadOnly(info);
                Interlocked.CompareExchange(ref _dateTimeFormat, info, null);
            }
            return _dateTimeFormat;
        }
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _dateTimeFormat = value;
        }
    }

    private void CheckWritable()
    {
        if (_isReadOnly)
            throw new InvalidOperationException(SR.InvalidOperation_ReadOnly);
    }

    public void ClearCachedData()
    {
        s_default = null;
        s_defaultUI = null;
    }

    public virtual object GetFormat(Type formatType)
    {
        if (formatType == typeof(NumberFormatInfo))
            return NumberFormat;
        return formatType == typeof(DateTimeFormatInfo) ? DateTimeFormat : null;
    }

    public CultureInfo GetConsoleFallbackUICulture() => this;

    public virtual object Clone()
    {
        CultureInfo copy = (CultureInfo)MemberwiseClone();
        copy._isReadOnly = false;
        copy._numberFormat = (NumberFormatInfo)NumberFormat.Clone();
        copy._dateTimeFormat = (DateTimeFormatInfo)DateTimeFormat.Clone();
        copy._textInfo = null;
        copy._calendar = null;
        return copy;
    }

    public static CultureInfo ReadOnly(CultureInfo ci)
    {
        ArgumentNullException.ThrowIfNull(ci);
        if (ci._isReadOnly)
            return ci;
        CultureInfo copy = (CultureInfo)ci.MemberwiseClone();
        copy._isReadOnly = true;
        copy._numberFormat = NumberFormatInfo.ReadOnly(ci.NumberFormat);
        copy._dateTimeFormat = DateTimeFormatInfo.ReadOnly(ci.DateTimeFormat);
        return copy;
    }

    public override bool Equals(object value) => (object)this == value || (value is CultureInfo other && Name == other.Name && CompareInfo.Equals(other.CompareInfo));
    public override int GetHashCode() => Name.GetHashCode() + CompareInfo.GetHashCode();
    public override string ToString() => _name;
}
