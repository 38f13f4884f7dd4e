using System;

namespace System.Runtime.CompilerServices;

/// <summary>Compiler lowering preserve attribute; not done yet.</summary>
public sealed class CompilerLoweringPreserveAttribute : Attribute
{
    public CompilerLoweringPreserveAttribute() { throw new NotImplementedException("CompilerLoweringPreserveAttribute"); }
}
