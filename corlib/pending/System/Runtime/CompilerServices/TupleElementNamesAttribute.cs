using System;
using System.Collections.Generic;

namespace System.Runtime.CompilerServices;

/// <summary>Tuple element names attribute; not done yet.</summary>
public sealed class TupleElementNamesAttribute : Attribute
{
    public TupleElementNamesAttribute(string[] transformNames) { throw new NotImplementedException("TupleElementNamesAttribute"); }
    public IList<string> TransformNames { get => throw new NotImplementedException("TupleElementNamesAttribute.TransformNames"); }
}
