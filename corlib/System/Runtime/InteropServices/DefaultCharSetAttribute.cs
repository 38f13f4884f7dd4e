using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Default char set: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Module, Inherited = false)]
    public sealed class DefaultCharSetAttribute : Attribute
    {
        public DefaultCharSetAttribute(CharSet charSet) { CharSet = charSet; }
        public CharSet CharSet { get; private set; }
    }
}
