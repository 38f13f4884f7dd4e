using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Compiler lowering preserve: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class, Inherited = false)]
    public sealed class CompilerLoweringPreserveAttribute : Attribute
    {
        public CompilerLoweringPreserveAttribute() { }
    }
}
