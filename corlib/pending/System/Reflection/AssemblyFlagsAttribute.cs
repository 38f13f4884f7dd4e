using System;

namespace System.Reflection;

/// <summary>Assembly flags attribute; not done yet.</summary>
public sealed class AssemblyFlagsAttribute : Attribute
{
    public AssemblyFlagsAttribute(uint flags) { throw new NotImplementedException("AssemblyFlagsAttribute"); }
    public AssemblyFlagsAttribute(int assemblyFlags) { throw new NotImplementedException("AssemblyFlagsAttribute"); }
    public AssemblyFlagsAttribute(AssemblyNameFlags assemblyFlags) { throw new NotImplementedException("AssemblyFlagsAttribute"); }
    public uint Flags { get => throw new NotImplementedException("AssemblyFlagsAttribute.Flags"); }
    public int AssemblyFlags { get => throw new NotImplementedException("AssemblyFlagsAttribute.AssemblyFlags"); }
}
