using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Feature switch definition: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Property, Inherited = false)]
    public sealed class FeatureSwitchDefinitionAttribute : Attribute
    {
        public FeatureSwitchDefinitionAttribute(string switchName) { SwitchName = switchName; }
        public string SwitchName { get; private set; }
    }
}
