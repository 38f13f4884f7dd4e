namespace System;

/// <summary>Date time kind values.</summary>
public enum DateTimeKind
{
    Unspecified = 0,
    Utc = 1,
    Local = 2,
}
