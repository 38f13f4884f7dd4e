using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.Serialization;

namespace System;

/// <summary>Compares strings in one of the usual ways.</summary>
[Serializable]
public abstract class StringComparer : IComparer, IEqualityComparer, IComparer<string>, IEqualityComparer<string>
{
    private static OrdinalComparer s_ordinal;
    private static OrdinalComparer s_ordinalIgnoreCase;
    private static CultureAwareComparer s_invariant;
    private static CultureAwareComparer s_invariantIgnoreCase;

    public static StringComparer InvariantCulture => s_invariant ??= new CultureAwareComparer(CultureInfo.InvariantCulture, CompareOptions.None);
    public static StringComparer InvariantCultureIgnoreCase => s_invariantIgnoreCase ??= new CultureAwareComparer(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase);
    public static StringComparer CurrentCulture => new CultureAwareComparer(CultureInfo.CurrentCulture, CompareOptions.None);
    public static StringComparer CurrentCultureIgnoreCase => new CultureAwareComparer(CultureInfo.CurrentCulture, CompareOptions.IgnoreCase);
    public static StringComparer Ordinal => s_ordinal ??= new OrdinalComparer(false);
    public static StringComparer OrdinalIgnoreCase => s_ordinalIgnoreCase ??= new OrdinalComparer(true);

    public static StringComparer FromComparison(StringComparison comparisonType) => comparisonType switch
    {
        StringComparison.CurrentCulture => CurrentCulture,
        StringComparison.CurrentCultureIgnoreCase => CurrentCultureIgnoreCase,
        StringComparison.InvariantCulture => InvariantCulture,
        StringComparison.InvariantCultureIgnoreCase => InvariantCultureIgnoreCase,
        StringComparison.Ordinal => Ordinal,
        StringComparison.OrdinalIgnoreCase => OrdinalIgnoreCase,
        _ => throw new ArgumentException(SR.NotSupported_StringComparison, nameof(comparisonType)),
    };

    public static StringComparer Create(CultureInfo culture, bool ignoreCase) => Create(culture, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);

    public static StringComparer Create(CultureInfo culture, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new CultureAwareComparer(culture, options);
    }

    public static bool IsWellKnownOrdinalComparer(IEqualityComparer<string> comparer, out bool ignoreCase)
    {
        ignoreCase = comparer is OrdinalComparer o && o.IgnoresCase;
        return comparer is OrdinalComparer || comparer == EqualityComparer<string>.Default;
    }

    public static bool IsWellKnownCultureAwareComparer(IEqualityComparer<string> comparer, out CompareInfo compareInfo, out CompareOptions compareOptions)
    {
        CultureAwareComparer c = comparer as CultureAwareComparer;
        compareInfo = c?.Info;
        compareOptions = c?.Options ?? CompareOptions.None;
        return c != null;
    }

    public int Compare(object x, object y)
    {
        if (x == y)
            return 0;
        if (x == null)
            return -1;
        if (y == null)
            return 1;
        if (x is string sx && y is string sy)
            return Compare(sx, sy);
        if (x is IComparable c)
            return c.CompareTo(y);
        throw new ArgumentException(SR.Argument_ImplementIComparable);
    }

    public new bool Equals(object x, object y)
    {
        if (x == y)
            return true;
        if (x == null || y == null)
            return false;
        if (x is string sx && y is string sy)
            return Equals(sx, sy);
        return x.Equals(y);
    }

    public int GetHashCode(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj is string s ? GetHashCode(s) : obj.GetHashCode();
    }

    public abstract int Compare(string x, string y);
    public abstract bool Equals(string x, string y);
    public abstract int GetHashCode(string obj);
}
