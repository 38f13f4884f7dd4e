using System;

namespace System.Globalization;

/// <summary>Time span styles values.</summary>
[Flags]
public enum TimeSpanStyles
{
    None = 0,
    AssumeNegative = 1,
}
