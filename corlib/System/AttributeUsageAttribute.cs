namespace System;

/// <summary>Says where an attribute may stand and how it is inherited.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class AttributeUsageAttribute : Attribute
{
    private readonly AttributeTargets _validOn;

    internal static readonly AttributeUsageAttribute Default = new AttributeUsageAttribute(AttributeTargets.All) { Inherited = true };

    public AttributeUsageAttribute(AttributeTargets validOn)
    {
        _validOn = validOn;
        Inherited = true;
    }

    public AttributeTargets ValidOn => _validOn;
    public bool AllowMultiple { get; set; }
    public bool Inherited { get; set; }
}
