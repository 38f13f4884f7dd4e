using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>A type parameter of a type or method under construction.</summary>
public abstract class GenericTypeParameterBuilder : TypeInfo
{
    protected GenericTypeParameterBuilder() { }
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute)
    {
        ArgumentNullException.ThrowIfNull(con);
        ArgumentNullException.ThrowIfNull(binaryAttribute);
        SetCustomAttributeCore(con, binaryAttribute);
    }
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder)
    {
        ArgumentNullException.ThrowIfNull(customBuilder);
        SetCustomAttributeCore(customBuilder.Constructor, customBuilder.Blob);
    }
    public void SetBaseTypeConstraint(Type baseTypeConstraint) => SetBaseTypeConstraintCore(baseTypeConstraint);
    protected abstract void SetBaseTypeConstraintCore(Type baseTypeConstraint);
    public void SetInterfaceConstraints(params Type[] interfaceConstraints) => SetInterfaceConstraintsCore(interfaceConstraints);
    protected abstract void SetInterfaceConstraintsCore(params Type[] interfaceConstraints);
    public void SetGenericParameterAttributes(GenericParameterAttributes genericParameterAttributes) => SetGenericParameterAttributesCore(genericParameterAttributes);
    protected abstract void SetGenericParameterAttributesCore(GenericParameterAttributes genericParameterAttributes);
}
