using System;

namespace System.IO;

/// <summary>Handle inheritability values.</summary>
public enum HandleInheritability
{
    None = 0,
    Inheritable = 1,
}
