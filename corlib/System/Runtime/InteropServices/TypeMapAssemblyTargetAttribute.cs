using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Type map assembly target: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class TypeMapAssemblyTargetAttribute<TTypeMapGroup> : Attribute
    {
        public TypeMapAssemblyTargetAttribute(string assemblyName) { }
    }
}
