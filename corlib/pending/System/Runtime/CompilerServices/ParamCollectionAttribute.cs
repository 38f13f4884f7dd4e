using System;

namespace System.Runtime.CompilerServices;

/// <summary>Param collection attribute; not done yet.</summary>
public sealed class ParamCollectionAttribute : Attribute
{
    public ParamCollectionAttribute() { throw new NotImplementedException("ParamCollectionAttribute"); }
}
