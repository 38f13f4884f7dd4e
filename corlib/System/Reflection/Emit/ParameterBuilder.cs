using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Describes a parameter of a method under construction.</summary>
public abstract class ParameterBuilder
{
    protected ParameterBuilder() { }
    public virtual int Attributes => throw new NotImplementedException();
    public bool IsIn => (Attributes & (int)ParameterAttributes.In) != 0;
    public bool IsOptional => (Attributes & (int)ParameterAttributes.Optional) != 0;
    public bool IsOut => (Attributes & (int)ParameterAttributes.Out) != 0;
    public virtual string Name => throw new NotImplementedException();
    public virtual int Position => throw new NotImplementedException();
    public virtual void SetConstant(object defaultValue) => throw new NotImplementedException();
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
}
