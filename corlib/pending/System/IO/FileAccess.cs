using System;

namespace System.IO;

/// <summary>File access values.</summary>
[Flags]
public enum FileAccess
{
    Read = 1,
    Write = 2,
    ReadWrite = 3,
}
