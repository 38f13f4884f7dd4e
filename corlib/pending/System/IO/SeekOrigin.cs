using System;

namespace System.IO;

/// <summary>Seek origin values.</summary>
public enum SeekOrigin
{
    Begin = 0,
    Current = 1,
    End = 2,
}
