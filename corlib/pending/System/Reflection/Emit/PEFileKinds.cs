using System;

namespace System.Reflection.Emit;

/// <summary>Pe file kinds values.</summary>
public enum PEFileKinds
{
    Dll = 1,
    ConsoleApplication = 2,
    WindowApplication = 3,
}
