using System;
using System.Globalization;

namespace System.Collections;

/// <summary>Case insensitive comparer; not done yet.</summary>
public class CaseInsensitiveComparer : IComparer
{
    public CaseInsensitiveComparer() { throw new NotImplementedException("CaseInsensitiveComparer"); }
    public CaseInsensitiveComparer(CultureInfo culture) { throw new NotImplementedException("CaseInsensitiveComparer"); }
    public static CaseInsensitiveComparer Default { get => throw new NotImplementedException("CaseInsensitiveComparer.Default"); }
    public static CaseInsensitiveComparer DefaultInvariant { get => throw new NotImplementedException("CaseInsensitiveComparer.DefaultInvariant"); }
    public int Compare(object a, object b) => throw new NotImplementedException("CaseInsensitiveComparer.Compare");
}
