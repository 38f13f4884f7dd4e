using System;

namespace System.Reflection
{
    /// <summary>Obfuscate assembly: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class ObfuscateAssemblyAttribute : Attribute
    {
        public ObfuscateAssemblyAttribute(bool assemblyIsPrivate) { AssemblyIsPrivate = assemblyIsPrivate; }
        public bool AssemblyIsPrivate { get; private set; }
        public bool StripAfterObfuscation { get; set; }
    }
}
