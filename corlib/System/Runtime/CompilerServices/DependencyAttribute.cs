using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Dependency: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class DependencyAttribute : Attribute
    {
        public DependencyAttribute(string dependentAssemblyArgument, LoadHint loadHintArgument) { DependentAssembly = dependentAssemblyArgument; LoadHint = loadHintArgument; }
        public string DependentAssembly { get; private set; }
        public LoadHint LoadHint { get; private set; }
    }
}
