using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Default dll import search paths: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Method)]
    public sealed class DefaultDllImportSearchPathsAttribute : Attribute
    {
        public DefaultDllImportSearchPathsAttribute(DllImportSearchPath paths) { Paths = paths; }
        public DllImportSearchPath Paths { get; private set; }
    }
}
