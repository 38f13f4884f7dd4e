using System.Globalization;

namespace System.Collections;

/// <summary>Compares objects; strings without regard to case.</summary>
public class CaseInsensitiveComparer : IComparer
{
    private readonly CompareInfo _compare;
    private static CaseInsensitiveComparer s_invariant;

    public CaseInsensitiveComparer() => _compare = CultureInfo.CurrentCulture.CompareInfo;

    public CaseInsensitiveComparer(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _compare = culture.CompareInfo;
    }

    public static CaseInsensitiveComparer Default => new CaseInsensitiveComparer(CultureInfo.CurrentCulture);
    public static CaseInsensitiveComparer DefaultInvariant => s_invariant ??= new CaseInsensitiveComparer(CultureInfo.InvariantCulture);
    public int Compare(object a, object b) => a is string x && b is string y ? _compare.Compare(x, y, CompareOptions.IgnoreCase) : Comparer.Default.Compare(a, b);
}
