using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>String freezing: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class StringFreezingAttribute : Attribute
    {
        public StringFreezingAttribute() { }
    }
}
