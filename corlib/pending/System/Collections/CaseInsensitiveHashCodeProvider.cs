using System;
using System.Globalization;

namespace System.Collections;

/// <summary>Case insensitive hash code provider; not done yet.</summary>
public class CaseInsensitiveHashCodeProvider : IHashCodeProvider
{
    public CaseInsensitiveHashCodeProvider() { throw new NotImplementedException("CaseInsensitiveHashCodeProvider"); }
    public CaseInsensitiveHashCodeProvider(CultureInfo culture) { throw new NotImplementedException("CaseInsensitiveHashCodeProvider"); }
    public static CaseInsensitiveHashCodeProvider Default { get => throw new NotImplementedException("CaseInsensitiveHashCodeProvider.Default"); }
    public static CaseInsensitiveHashCodeProvider DefaultInvariant { get => throw new NotImplementedException("CaseInsensitiveHashCodeProvider.DefaultInvariant"); }
    public int GetHashCode(object obj) => throw new NotImplementedException("CaseInsensitiveHashCodeProvider.GetHashCode");
}
