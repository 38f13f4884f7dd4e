using System;
using System.Configuration.Assemblies;

namespace System.Reflection;

/// <summary>Assembly algorithm id attribute; not done yet.</summary>
public sealed class AssemblyAlgorithmIdAttribute : Attribute
{
    public AssemblyAlgorithmIdAttribute(AssemblyHashAlgorithm algorithmId) { throw new NotImplementedException("AssemblyAlgorithmIdAttribute"); }
    public AssemblyAlgorithmIdAttribute(uint algorithmId) { throw new NotImplementedException("AssemblyAlgorithmIdAttribute"); }
    public uint AlgorithmId { get => throw new NotImplementedException("AssemblyAlgorithmIdAttribute.AlgorithmId"); }
}
