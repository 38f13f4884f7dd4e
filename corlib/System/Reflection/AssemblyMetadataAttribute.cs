using System;

namespace System.Reflection
{
    /// <summary>Assembly metadata: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
    public sealed class AssemblyMetadataAttribute : Attribute
    {
        public AssemblyMetadataAttribute(string key, string value) { Key = key; Value = value; }
        public string Key { get; private set; }
        public string Value { get; private set; }
    }
}
