using System.Collections.Generic;
using System.Globalization;

namespace System.Reflection.Emit;

/// <summary>A field under construction.</summary>
internal sealed class RuntimeFieldBuilder : FieldBuilder
{
    internal readonly RuntimeTypeBuilder Owner;
    /// <summary>Number among the fields of the type.</summary>
    internal readonly int Index;
    internal readonly Type[] Required, Optional;
    internal readonly List<AttributeRecord> AttributeRecords = new List<AttributeRecord>();
    internal bool HasConstant;
    internal object Constant;
    internal int Offset = -1;
    internal byte[] Data, Marshal;
    private readonly string _name;
    private readonly Type _type;
    private FieldAttributes _attributes;

    internal RuntimeFieldBuilder(RuntimeTypeBuilder owner, int index, string name, Type type, Type[] required, Type[] optional, FieldAttributes attributes)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, "fieldName");
        if (name[0] == '\0')
            throw new ArgumentException(SR.Argument_IllegalName, "fieldName");
        ArgumentNullException.ThrowIfNull(type);
        if (type == typeof(void))
            throw new ArgumentException(SR.Argument_BadFieldType);
        Owner = owner;
        Index = index;
        _name = name;
        _type = type;
        Required = required;
        Optional = optional;
        _attributes = attributes & ~FieldAttributes.ReservedMask;
        if ((attributes & FieldAttributes.RTSpecialName) != 0 || name == "value__")
            _attributes |= attributes & FieldAttributes.RTSpecialName;
    }

    internal void AddFlags(FieldAttributes flags) => _attributes |= flags;

    internal void SetData(byte[] data)
    {
        Data = data;
        _attributes |= FieldAttributes.HasFieldRVA;
    }

    private void CheckOpen()
    {
        if (Owner.Created != null)
            throw new InvalidOperationException(SR.InvalidOperation_TypeHasBeenCreated);
    }

    protected override void SetConstantCore(object defaultValue)
    {
        CheckOpen();
        ConstantCheck.Check(_type, defaultValue);
        HasConstant = true;
        Constant = defaultValue;
        _attributes |= FieldAttributes.HasDefault;
    }

    protected override void SetOffsetCore(int iOffset)
    {
        CheckOpen();
        Offset = iOffset;
    }

    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute)
    {
        CheckOpen();
        byte[] blob = binaryAttribute.ToArray();
        if (KnownAttribute.OnField(this, con, blob))
            return;
        AttributeRecords.Add(new AttributeRecord(con, blob));
    }

    public override string Name => _name;
    public override Type DeclaringType => Owner.IsGlobal ? null : Owner;
    public override Type ReflectedType => DeclaringType;
    public override Module Module => Owner.Module;
    public override int MetadataToken => Owner.ModuleBuilder.Scope.FieldToken(this);
    public override FieldAttributes Attributes => _attributes;
    public override Type FieldType => _type;
    public override RuntimeFieldHandle FieldHandle => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object GetValue(object obj) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, CultureInfo culture) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object[] GetCustomAttributes(bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override bool IsDefined(Type attributeType, bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
}
