using System;

namespace System.Runtime.Versioning
{
    /// <summary>Resource consumption: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
    public sealed class ResourceConsumptionAttribute : Attribute
    {
        public ResourceConsumptionAttribute(ResourceScope resourceScope) { ResourceScope = resourceScope; }
        public ResourceConsumptionAttribute(ResourceScope resourceScope, ResourceScope consumptionScope) { ResourceScope = resourceScope; ConsumptionScope = consumptionScope; }
        public ResourceScope ResourceScope { get; private set; }
        public ResourceScope ConsumptionScope { get; private set; }
    }
}
