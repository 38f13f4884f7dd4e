using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Generic type parameter builder; not done yet.</summary>
public abstract class GenericTypeParameterBuilder : TypeInfo
{
    protected GenericTypeParameterBuilder() { }
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("GenericTypeParameterBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("GenericTypeParameterBuilder.SetCustomAttribute");
    public void SetBaseTypeConstraint(Type baseTypeConstraint) => throw new NotImplementedException("GenericTypeParameterBuilder.SetBaseTypeConstraint");
    protected abstract void SetBaseTypeConstraintCore(Type baseTypeConstraint);
    public void SetInterfaceConstraints(params Type[] interfaceConstraints) => throw new NotImplementedException("GenericTypeParameterBuilder.SetInterfaceConstraints");
    protected abstract void SetInterfaceConstraintsCore(params Type[] interfaceConstraints);
    public void SetGenericParameterAttributes(GenericParameterAttributes genericParameterAttributes) => throw new NotImplementedException("GenericTypeParameterBuilder.SetGenericParameterAttributes");
    protected abstract void SetGenericParameterAttributesCore(GenericParameterAttributes genericParameterAttributes);
}
