using System;

namespace System.Reflection
{
    /// <summary>Assembly key file: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyKeyFileAttribute : Attribute
    {
        public AssemblyKeyFileAttribute(string keyFile) { KeyFile = keyFile; }
        public string KeyFile { get; private set; }
    }
}
