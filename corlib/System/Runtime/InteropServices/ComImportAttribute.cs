using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Com import: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
    public sealed class ComImportAttribute : Attribute
    {
        public ComImportAttribute() { }
    }
}
