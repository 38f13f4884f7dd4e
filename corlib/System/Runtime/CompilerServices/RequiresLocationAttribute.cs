using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Requires location: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    public sealed class RequiresLocationAttribute : Attribute
    {
        public RequiresLocationAttribute() { }
    }
}
