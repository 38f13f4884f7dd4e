using System;

namespace System.Reflection
{
    /// <summary>Assembly key name: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyKeyNameAttribute : Attribute
    {
        public AssemblyKeyNameAttribute(string keyName) { KeyName = keyName; }
        public string KeyName { get; private set; }
    }
}
