using System;

namespace System.Reflection
{
    /// <summary>Assembly default alias: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyDefaultAliasAttribute : Attribute
    {
        public AssemblyDefaultAliasAttribute(string defaultAlias) { DefaultAlias = defaultAlias; }
        public string DefaultAlias { get; private set; }
    }
}
