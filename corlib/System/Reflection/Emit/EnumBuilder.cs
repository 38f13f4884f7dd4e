using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>An enumeration under construction.</summary>
public abstract class EnumBuilder : TypeInfo
{
    protected EnumBuilder() { }
    public FieldBuilder UnderlyingField => UnderlyingFieldCore;
    protected abstract FieldBuilder UnderlyingFieldCore { get; }
    public Type CreateType() => CreateTypeInfoCore();
    public TypeInfo CreateTypeInfo() => CreateTypeInfoCore();
    protected abstract TypeInfo CreateTypeInfoCore();
    public FieldBuilder DefineLiteral(string literalName, object literalValue) => DefineLiteralCore(literalName, literalValue);
    protected abstract FieldBuilder DefineLiteralCore(string literalName, object literalValue);
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
    public override Type MakePointerType() => new ConstructedType(this, ConstructedType.Shape.Pointer, 0);
    public override Type MakeByRefType() => new ConstructedType(this, ConstructedType.Shape.ByRef, 0);
    public override Type MakeArrayType() => new ConstructedType(this, ConstructedType.Shape.Vector, 1);
    public override Type MakeArrayType(int rank) => ConstructedType.Array(this, rank);
}
