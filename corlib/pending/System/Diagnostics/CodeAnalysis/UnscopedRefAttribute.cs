using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Unscoped ref attribute; not done yet.</summary>
public sealed class UnscopedRefAttribute : Attribute
{
    public UnscopedRefAttribute() { throw new NotImplementedException("UnscopedRefAttribute"); }
}
