using System;
using System.Collections.Generic;

namespace System.Runtime.CompilerServices
{
    /// <summary>Tuple element names: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
    public sealed class TupleElementNamesAttribute : Attribute
    {
        public TupleElementNamesAttribute(string[] transformNames) { }
        public IList<string> TransformNames { get; private set; }
    }
}
