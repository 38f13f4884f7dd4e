using System;

namespace System.Security;

/// <summary>Unverifiable code attribute; not done yet.</summary>
public sealed class UnverifiableCodeAttribute : Attribute
{
    public UnverifiableCodeAttribute() { throw new NotImplementedException("UnverifiableCodeAttribute"); }
}
