using System;

namespace System.Runtime.CompilerServices;

/// <summary>Compiler generated attribute; not done yet.</summary>
public sealed class CompilerGeneratedAttribute : Attribute
{
    public CompilerGeneratedAttribute() { throw new NotImplementedException("CompilerGeneratedAttribute"); }
}
