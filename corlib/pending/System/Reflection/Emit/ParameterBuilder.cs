using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Parameter builder; not done yet.</summary>
public abstract class ParameterBuilder
{
    protected ParameterBuilder() { }
    public virtual int Attributes { get => throw new NotImplementedException("ParameterBuilder.Attributes"); }
    public bool IsIn { get => throw new NotImplementedException("ParameterBuilder.IsIn"); }
    public bool IsOptional { get => throw new NotImplementedException("ParameterBuilder.IsOptional"); }
    public bool IsOut { get => throw new NotImplementedException("ParameterBuilder.IsOut"); }
    public virtual string Name { get => throw new NotImplementedException("ParameterBuilder.Name"); }
    public virtual int Position { get => throw new NotImplementedException("ParameterBuilder.Position"); }
    public virtual void SetConstant(object defaultValue) => throw new NotImplementedException("ParameterBuilder.SetConstant");
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("ParameterBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("ParameterBuilder.SetCustomAttribute");
}
