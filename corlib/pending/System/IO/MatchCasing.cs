using System;

namespace System.IO;

/// <summary>Match casing values.</summary>
public enum MatchCasing
{
    PlatformDefault = 0,
    CaseSensitive = 1,
    CaseInsensitive = 2,
}
