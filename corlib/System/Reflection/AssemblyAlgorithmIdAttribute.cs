using System;
using System.Configuration.Assemblies;

namespace System.Reflection
{
    /// <summary>Assembly algorithm id: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyAlgorithmIdAttribute : Attribute
    {
        public AssemblyAlgorithmIdAttribute(AssemblyHashAlgorithm algorithmId) { }
        public AssemblyAlgorithmIdAttribute(uint algorithmId) { AlgorithmId = algorithmId; }
        public uint AlgorithmId { get; private set; }
    }
}
