using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Scoped ref: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    public sealed class ScopedRefAttribute : Attribute
    {
        public ScopedRefAttribute() { }
    }
}
