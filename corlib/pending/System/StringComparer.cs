using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace System;

/// <summary>String comparer; not done yet.</summary>
public abstract class StringComparer : IComparer, IEqualityComparer, IComparer<string>, IEqualityComparer<string>
{
    protected StringComparer() { }
    public static StringComparer InvariantCulture { get => throw new NotImplementedException("StringComparer.InvariantCulture"); }
    public static StringComparer InvariantCultureIgnoreCase { get => throw new NotImplementedException("StringComparer.InvariantCultureIgnoreCase"); }
    public static StringComparer CurrentCulture { get => throw new NotImplementedException("StringComparer.CurrentCulture"); }
    public static StringComparer CurrentCultureIgnoreCase { get => throw new NotImplementedException("StringComparer.CurrentCultureIgnoreCase"); }
    public static StringComparer Ordinal { get => throw new NotImplementedException("StringComparer.Ordinal"); }
    public static StringComparer OrdinalIgnoreCase { get => throw new NotImplementedException("StringComparer.OrdinalIgnoreCase"); }
    public static StringComparer FromComparison(StringComparison comparisonType) => throw new NotImplementedException("StringComparer.FromComparison");
    public static StringComparer Create(CultureInfo culture, bool ignoreCase) => throw new NotImplementedException("StringComparer.Create");
    public static StringComparer Create(CultureInfo culture, CompareOptions options) => throw new NotImplementedException("StringComparer.Create");
    public static bool IsWellKnownOrdinalComparer(IEqualityComparer<string> comparer, out bool ignoreCase) => throw new NotImplementedException("StringComparer.IsWellKnownOrdinalComparer");
    public static bool IsWellKnownCultureAwareComparer(IEqualityComparer<string> comparer, out CompareInfo compareInfo, out CompareOptions compareOptions) => throw new NotImplementedException("StringComparer.IsWellKnownCultureAwareComparer");
    public int Compare(object x, object y) => throw new NotImplementedException("StringComparer.Compare");
    public bool Equals(object x, object y) => throw new NotImplementedException("StringComparer.Equals");
    public int GetHashCode(object obj) => throw new NotImplementedException("StringComparer.GetHashCode");
    public abstract int Compare(string x, string y);
    public abstract bool Equals(string x, string y);
    public abstract int GetHashCode(string obj);
}
