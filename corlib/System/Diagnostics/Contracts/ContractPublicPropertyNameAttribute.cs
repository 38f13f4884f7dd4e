using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Contract public property name: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class ContractPublicPropertyNameAttribute : Attribute
    {
        public ContractPublicPropertyNameAttribute(string name) { Name = name; }
        public string Name { get; private set; }
    }
}
