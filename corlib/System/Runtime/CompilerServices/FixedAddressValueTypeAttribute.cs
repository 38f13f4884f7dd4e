using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Fixed address value type: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class FixedAddressValueTypeAttribute : Attribute
    {
        public FixedAddressValueTypeAttribute() { }
    }
}
