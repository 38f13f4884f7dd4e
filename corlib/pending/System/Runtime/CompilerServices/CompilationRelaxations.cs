using System;

namespace System.Runtime.CompilerServices;

/// <summary>Compilation relaxations values.</summary>
[Flags]
public enum CompilationRelaxations
{
    NoStringInterning = 8,
}
