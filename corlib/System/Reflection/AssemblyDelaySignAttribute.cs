using System;

namespace System.Reflection
{
    /// <summary>Assembly delay sign: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyDelaySignAttribute : Attribute
    {
        public AssemblyDelaySignAttribute(bool delaySign) { DelaySign = delaySign; }
        public bool DelaySign { get; private set; }
    }
}
