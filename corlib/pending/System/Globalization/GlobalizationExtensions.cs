using System;

namespace System.Globalization;

/// <summary>Globalization extensions; not done yet.</summary>
public static class GlobalizationExtensions
{
    public static StringComparer GetStringComparer(this CompareInfo compareInfo, CompareOptions options) => throw new NotImplementedException("GlobalizationExtensions.GetStringComparer");
}
