using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Compilation relaxations: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Method)]
    public class CompilationRelaxationsAttribute : Attribute
    {
        public CompilationRelaxationsAttribute(int relaxations) { CompilationRelaxations = relaxations; }
        public CompilationRelaxationsAttribute(CompilationRelaxations relaxations) { }
        public int CompilationRelaxations { get; private set; }
    }
}
