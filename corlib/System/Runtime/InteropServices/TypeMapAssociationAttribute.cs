using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Type map association: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class TypeMapAssociationAttribute<TTypeMapGroup> : Attribute
    {
        public TypeMapAssociationAttribute(Type source, Type proxy) { }
    }
}
