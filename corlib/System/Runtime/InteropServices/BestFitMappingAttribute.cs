using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Best fit mapping: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
    public sealed class BestFitMappingAttribute : Attribute
    {
        public bool ThrowOnUnmappableChar;
        public BestFitMappingAttribute(bool BestFitMapping) { this.BestFitMapping = BestFitMapping; }
        public bool BestFitMapping { get; private set; }
    }
}
