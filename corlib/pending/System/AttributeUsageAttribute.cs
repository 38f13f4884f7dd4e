namespace System;

/// <summary>Attribute usage attribute; not done yet.</summary>
public sealed class AttributeUsageAttribute : Attribute
{
    public AttributeUsageAttribute(AttributeTargets validOn) { throw new NotImplementedException("AttributeUsageAttribute"); }
    public AttributeTargets ValidOn { get => throw new NotImplementedException("AttributeUsageAttribute.ValidOn"); }
    public bool AllowMultiple { get => throw new NotImplementedException("AttributeUsageAttribute.AllowMultiple"); set => throw new NotImplementedException("AttributeUsageAttribute.AllowMultiple"); }
    public bool Inherited { get => throw new NotImplementedException("AttributeUsageAttribute.Inherited"); set => throw new NotImplementedException("AttributeUsageAttribute.Inherited"); }
}
