using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Discardable: an attribute.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public class DiscardableAttribute : Attribute
    {
        public DiscardableAttribute() { }
    }
}
