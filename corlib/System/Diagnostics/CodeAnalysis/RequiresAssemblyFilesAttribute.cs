using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Requires assembly files: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event, Inherited = false)]
    public sealed class RequiresAssemblyFilesAttribute : Attribute
    {
        public RequiresAssemblyFilesAttribute() { }
        public RequiresAssemblyFilesAttribute(string message) { Message = message; }
        public string Message { get; private set; }
        public string Url { get; set; }
    }
}
