using System;

namespace System.Runtime.InteropServices;

/// <summary>Type map association attribute; not done yet.</summary>
public sealed class TypeMapAssociationAttribute<TTypeMapGroup> : Attribute
{
    public TypeMapAssociationAttribute(Type source, Type proxy) { throw new NotImplementedException("TypeMapAssociationAttribute"); }
}
