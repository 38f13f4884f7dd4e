using System;

namespace System.IO;

/// <summary>Search option values.</summary>
public enum SearchOption
{
    TopDirectoryOnly = 0,
    AllDirectories = 1,
}
