using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Internals visible to: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
    public sealed class InternalsVisibleToAttribute : Attribute
    {
        public InternalsVisibleToAttribute(string assemblyName) { AssemblyName = assemblyName; }
        public string AssemblyName { get; private set; }
        public bool AllInternalsVisible { get; set; }
    }
}
