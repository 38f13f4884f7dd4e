using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Enum builder; not done yet.</summary>
public abstract class EnumBuilder : TypeInfo
{
    protected EnumBuilder() { }
    public FieldBuilder UnderlyingField { get => throw new NotImplementedException("EnumBuilder.UnderlyingField"); }
    protected abstract FieldBuilder UnderlyingFieldCore { get; }
    public Type CreateType() => throw new NotImplementedException("EnumBuilder.CreateType");
    public TypeInfo CreateTypeInfo() => throw new NotImplementedException("EnumBuilder.CreateTypeInfo");
    protected abstract TypeInfo CreateTypeInfoCore();
    public FieldBuilder DefineLiteral(string literalName, object literalValue) => throw new NotImplementedException("EnumBuilder.DefineLiteral");
    protected abstract FieldBuilder DefineLiteralCore(string literalName, object literalValue);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("EnumBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("EnumBuilder.SetCustomAttribute");
    public override Type MakePointerType() => throw new NotImplementedException("EnumBuilder.MakePointerType");
    public override Type MakeByRefType() => throw new NotImplementedException("EnumBuilder.MakeByRefType");
    public override Type MakeArrayType() => throw new NotImplementedException("EnumBuilder.MakeArrayType");
    public override Type MakeArrayType(int rank) => throw new NotImplementedException("EnumBuilder.MakeArrayType");
}
