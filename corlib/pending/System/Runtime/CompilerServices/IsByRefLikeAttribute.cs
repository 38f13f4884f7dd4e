using System;

namespace System.Runtime.CompilerServices;

/// <summary>Is by ref like attribute; not done yet.</summary>
public sealed class IsByRefLikeAttribute : Attribute
{
    public IsByRefLikeAttribute() { throw new NotImplementedException("IsByRefLikeAttribute"); }
}
