using System;

namespace System.Security
{
    /// <summary>Unverifiable code: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Module, AllowMultiple = true, Inherited = false)]
    public sealed class UnverifiableCodeAttribute : Attribute
    {
        public UnverifiableCodeAttribute() { }
    }
}
