using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Property builder; not done yet.</summary>
public abstract class PropertyBuilder : PropertyInfo
{
    protected PropertyBuilder() { }
    public void AddOtherMethod(MethodBuilder mdBuilder) => throw new NotImplementedException("PropertyBuilder.AddOtherMethod");
    protected abstract void AddOtherMethodCore(MethodBuilder mdBuilder);
    public void SetConstant(object defaultValue) => throw new NotImplementedException("PropertyBuilder.SetConstant");
    protected abstract void SetConstantCore(object defaultValue);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("PropertyBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("PropertyBuilder.SetCustomAttribute");
    public void SetGetMethod(MethodBuilder mdBuilder) => throw new NotImplementedException("PropertyBuilder.SetGetMethod");
    protected abstract void SetGetMethodCore(MethodBuilder mdBuilder);
    public void SetSetMethod(MethodBuilder mdBuilder) => throw new NotImplementedException("PropertyBuilder.SetSetMethod");
    protected abstract void SetSetMethodCore(MethodBuilder mdBuilder);
}
