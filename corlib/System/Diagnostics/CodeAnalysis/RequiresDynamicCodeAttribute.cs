using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Requires dynamic code: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
    public sealed class RequiresDynamicCodeAttribute : Attribute
    {
        public RequiresDynamicCodeAttribute(string message) { Message = message; }
        public bool ExcludeStatics { get; set; }
        public string Message { get; private set; }
        public string Url { get; set; }
    }
}
