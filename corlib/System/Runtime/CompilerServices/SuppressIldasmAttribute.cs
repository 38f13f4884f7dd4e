using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Suppress ildasm: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module)]
    public sealed class SuppressIldasmAttribute : Attribute
    {
        public SuppressIldasmAttribute() { }
    }
}
