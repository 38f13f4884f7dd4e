using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Requires unreferenced code: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
    public sealed class RequiresUnreferencedCodeAttribute : Attribute
    {
        public RequiresUnreferencedCodeAttribute(string message) { Message = message; }
        public bool ExcludeStatics { get; set; }
        public string Message { get; private set; }
        public string Url { get; set; }
    }
}
