using System;

namespace System.Runtime.InteropServices;

/// <summary>Type map attribute; not done yet.</summary>
public sealed class TypeMapAttribute<TTypeMapGroup> : Attribute
{
    public TypeMapAttribute(string value, Type target) { throw new NotImplementedException("TypeMapAttribute"); }
    public TypeMapAttribute(string value, Type target, Type trimTarget) { throw new NotImplementedException("TypeMapAttribute"); }
}
