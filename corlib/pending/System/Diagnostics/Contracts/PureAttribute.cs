using System;

namespace System.Diagnostics.Contracts;

/// <summary>Pure attribute; not done yet.</summary>
public sealed class PureAttribute : Attribute
{
    public PureAttribute() { throw new NotImplementedException("PureAttribute"); }
}
