using System;

namespace System.Runtime.CompilerServices;

/// <summary>Compilation relaxations attribute; not done yet.</summary>
public class CompilationRelaxationsAttribute : Attribute
{
    public CompilationRelaxationsAttribute(int relaxations) { throw new NotImplementedException("CompilationRelaxationsAttribute"); }
    public CompilationRelaxationsAttribute(CompilationRelaxations relaxations) { throw new NotImplementedException("CompilationRelaxationsAttribute"); }
    public int CompilationRelaxations { get => throw new NotImplementedException("CompilationRelaxationsAttribute.CompilationRelaxations"); }
}
