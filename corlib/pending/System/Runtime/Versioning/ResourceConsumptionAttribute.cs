using System;

namespace System.Runtime.Versioning;

/// <summary>Resource consumption attribute; not done yet.</summary>
public sealed class ResourceConsumptionAttribute : Attribute
{
    public ResourceConsumptionAttribute(ResourceScope resourceScope) { throw new NotImplementedException("ResourceConsumptionAttribute"); }
    public ResourceConsumptionAttribute(ResourceScope resourceScope, ResourceScope consumptionScope) { throw new NotImplementedException("ResourceConsumptionAttribute"); }
    public ResourceScope ResourceScope { get => throw new NotImplementedException("ResourceConsumptionAttribute.ResourceScope"); }
    public ResourceScope ConsumptionScope { get => throw new NotImplementedException("ResourceConsumptionAttribute.ConsumptionScope"); }
}
