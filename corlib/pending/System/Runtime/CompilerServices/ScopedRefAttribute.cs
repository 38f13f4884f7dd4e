using System;

namespace System.Runtime.CompilerServices;

/// <summary>Scoped ref attribute; not done yet.</summary>
public sealed class ScopedRefAttribute : Attribute
{
    public ScopedRefAttribute() { throw new NotImplementedException("ScopedRefAttribute"); }
}
