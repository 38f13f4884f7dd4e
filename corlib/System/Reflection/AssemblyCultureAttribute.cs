using System;

namespace System.Reflection
{
    /// <summary>Assembly culture: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyCultureAttribute : Attribute
    {
        public AssemblyCultureAttribute(string culture) { Culture = culture; }
        public string Culture { get; private set; }
    }
}
