using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Pure: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event | AttributeTargets.Parameter | AttributeTargets.Delegate)]
    public sealed class PureAttribute : Attribute
    {
        public PureAttribute() { }
    }
}
