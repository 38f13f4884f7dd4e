using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Contract abbreviator: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class ContractAbbreviatorAttribute : Attribute
    {
        public ContractAbbreviatorAttribute() { }
    }
}
