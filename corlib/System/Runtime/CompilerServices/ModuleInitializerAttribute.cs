using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Module initializer: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class ModuleInitializerAttribute : Attribute
    {
        public ModuleInitializerAttribute() { }
    }
}
