using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Contract argument validator: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class ContractArgumentValidatorAttribute : Attribute
    {
        public ContractArgumentValidatorAttribute() { }
    }
}
