using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Type map: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class TypeMapAttribute<TTypeMapGroup> : Attribute
    {
        public TypeMapAttribute(string value, Type target) { }
        public TypeMapAttribute(string value, Type target, Type trimTarget) { }
    }
}
