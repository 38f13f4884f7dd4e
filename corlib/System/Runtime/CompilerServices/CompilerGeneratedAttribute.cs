using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Compiler generated: an attribute.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class CompilerGeneratedAttribute : Attribute
    {
        public CompilerGeneratedAttribute() { }
    }
}
