using System;

namespace System.Reflection
{
    /// <summary>Assembly flags: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyFlagsAttribute : Attribute
    {
        public AssemblyFlagsAttribute(uint flags) { Flags = flags; }
        public AssemblyFlagsAttribute(int assemblyFlags) { AssemblyFlags = assemblyFlags; }
        public AssemblyFlagsAttribute(AssemblyNameFlags assemblyFlags) { }
        public uint Flags { get; private set; }
        public int AssemblyFlags { get; private set; }
    }
}
