using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Field builder; not done yet.</summary>
public abstract class FieldBuilder : FieldInfo
{
    protected FieldBuilder() { }
    public void SetConstant(object defaultValue) => throw new NotImplementedException("FieldBuilder.SetConstant");
    protected abstract void SetConstantCore(object defaultValue);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("FieldBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("FieldBuilder.SetCustomAttribute");
    public void SetOffset(int iOffset) => throw new NotImplementedException("FieldBuilder.SetOffset");
    protected abstract void SetOffsetCore(int iOffset);
}
