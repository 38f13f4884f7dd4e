using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>A property of a type under construction.</summary>
public abstract class PropertyBuilder : PropertyInfo
{
    protected PropertyBuilder() { }
    public void AddOtherMethod(MethodBuilder mdBuilder) => AddOtherMethodCore(mdBuilder);
    protected abstract void AddOtherMethodCore(MethodBuilder mdBuilder);
    public void SetConstant(object defaultValue) => SetConstantCore(defaultValue);
    protected abstract void SetConstantCore(object defaultValue);
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
    public void SetGetMethod(MethodBuilder mdBuilder) => SetGetMethodCore(mdBuilder);
    protected abstract void SetGetMethodCore(MethodBuilder mdBuilder);
    public void SetSetMethod(MethodBuilder mdBuilder) => SetSetMethodCore(mdBuilder);
    protected abstract void SetSetMethodCore(MethodBuilder mdBuilder);
}
