using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Contract option: an attribute.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    public sealed class ContractOptionAttribute : Attribute
    {
        public ContractOptionAttribute(string category, string setting, bool enabled) { Category = category; Setting = setting; Enabled = enabled; }
        public ContractOptionAttribute(string category, string setting, string value) { Category = category; Setting = setting; Value = value; }
        public string Category { get; private set; }
        public string Setting { get; private set; }
        public bool Enabled { get; private set; }
        public string Value { get; private set; }
    }
}
