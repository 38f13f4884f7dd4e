using System;

namespace System.IO;

/// <summary>Match type values.</summary>
public enum MatchType
{
    Simple = 0,
    Win32 = 1,
}
