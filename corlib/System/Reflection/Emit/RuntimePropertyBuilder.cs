using System.Collections.Generic;
using System.Globalization;

namespace System.Reflection.Emit;

/// <summary>A property under construction.</summary>
internal sealed class RuntimePropertyBuilder : PropertyBuilder
{
    internal readonly List<AttributeRecord> AttributeRecords = new List<AttributeRecord>();
    internal readonly List<RuntimeMethodBuilder> Others = new List<RuntimeMethodBuilder>();
    internal RuntimeMethodBuilder Getter, Setter;
    internal bool HasConstant;
    internal object Constant;
    private readonly RuntimeTypeBuilder _owner;
    private readonly int _index;
    private readonly string _name;
    private readonly CallingConventions _convention;
    private readonly Type _type;
    private readonly Type[] _required, _optional, _parameters;
    private readonly Type[][] _parameterRequired, _parameterOptional;
    private PropertyAttributes _attributes;

    internal RuntimePropertyBuilder(RuntimeTypeBuilder owner, int index, string name, PropertyAttributes attributes, CallingConventions convention, Type type, Type[] required, Type[] optional, Type[] parameters,
        Type[][] parameterRequired, Type[][] parameterOptional)
    {
        if (name[0] == '\0')
            throw new ArgumentException(SR.Argument_IllegalName, nameof(name));
        if (parameters != null)
        {
            foreach (Type t in parameters)
                ArgumentNullException.ThrowIfNull(t, "parameterTypes");
        }
        _owner = owner;
        _index = index;
        _name = name;
        _attributes = attributes;
        _convention = convention;
        _type = type ?? typeof(void);
        _required = required;
        _optional = optional;
        _parameters = parameters;
        _parameterRequired = parameterRequired;
        _parameterOptional = parameterOptional;
    }

    internal byte[] Signature(ITypeTokens tokens)
    {
        bool instance = (_convention & CallingConventions.HasThis) != 0 || (Getter ?? Setter) is { IsStatic: false };
        return SignatureEncoder.Method(0x08 | (instance ? 0x20 : 0), 0, _type, _required, _optional, _parameters, _parameterRequired, _parameterOptional, null, tokens);
    }

    private RuntimeMethodBuilder Accessor(MethodBuilder mdBuilder)
    {
        ArgumentNullException.ThrowIfNull(mdBuilder);
        if (_owner.Created != null)
            throw new InvalidOperationException(SR.InvalidOperation_TypeHasBeenCreated);
        return (RuntimeMethodBuilder)mdBuilder;
    }

    protected override void AddOtherMethodCore(MethodBuilder mdBuilder) => Others.Add(Accessor(mdBuilder));
    protected override void SetGetMethodCore(MethodBuilder mdBuilder) => Getter = Accessor(mdBuilder);
    protected override void SetSetMethodCore(MethodBuilder mdBuilder) => Setter = Accessor(mdBuilder);

    protected override void SetConstantCore(object defaultValue)
    {
        if (_owner.Created != null)
            throw new InvalidOperationException(SR.InvalidOperation_TypeHasBeenCreated);
        ConstantCheck.Check(_type, defaultValue);
        HasConstant = true;
        Constant = defaultValue;
        _attributes |= PropertyAttributes.HasDefault;
    }

    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute)
    {
        if (_owner.Created != null)
            throw new InvalidOperationException(SR.InvalidOperation_TypeHasBeenCreated);
        if (con.DeclaringType.FullName == "System.Runtime.CompilerServices.SpecialNameAttribute")
            _attributes |= PropertyAttributes.SpecialName;
        else
            AttributeRecords.Add(new AttributeRecord(con, binaryAttribute.ToArray()));
    }

    public override string Name => _name;
    public override Type DeclaringType => _owner;
    public override Type ReflectedType => _owner;
    public override Module Module => _owner.Module;
    public override int MetadataToken => ImageWriter.Property << 24 | _index + 1;
    public override PropertyAttributes Attributes => _attributes;
    public override Type PropertyType => _type;
    public override bool CanRead => Getter != null;
    public override bool CanWrite => Setter != null;

    public override MethodInfo GetGetMethod(bool nonPublic) => Getter == null || (!nonPublic && !Getter.IsPublic) ? null : Getter;
    public override MethodInfo GetSetMethod(bool nonPublic) => Setter == null || (!nonPublic && !Setter.IsPublic) ? null : Setter;
    public override MethodInfo[] GetAccessors(bool nonPublic) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override ParameterInfo[] GetIndexParameters() => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object GetValue(object obj, object[] index) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object GetValue(object obj, BindingFlags invokeAttr, Binder binder, object[] index, CultureInfo culture) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override void SetValue(object obj, object value, object[] index) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, object[] index, CultureInfo culture) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object[] GetCustomAttributes(bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override bool IsDefined(Type attributeType, bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
}

/// <summary>An event under construction.</summary>
internal sealed class RuntimeEventBuilder : EventBuilder
{
    internal readonly string Name;
    internal readonly Type EventType;
    internal readonly List<AttributeRecord> AttributeRecords = new List<AttributeRecord>();
    internal readonly List<RuntimeMethodBuilder> Others = new List<RuntimeMethodBuilder>();
    internal RuntimeMethodBuilder Adder, Remover, Raiser;
    internal EventAttributes Attributes;
    private readonly RuntimeTypeBuilder _owner;

    internal RuntimeEventBuilder(RuntimeTypeBuilder owner, string name, EventAttributes attributes, Type eventType)
    {
        _owner = owner;
        Name = name;
        Attributes = attributes;
        EventType = eventType;
    }

    private RuntimeMethodBuilder Accessor(MethodBuilder mdBuilder)
    {
        ArgumentNullException.ThrowIfNull(mdBuilder);
        if (_owner.Created != null)
            throw new InvalidOperationException(SR.InvalidOperation_TypeHasBeenCreated);
        return (RuntimeMethodBuilder)mdBuilder;
    }

    protected override void AddOtherMethodCore(MethodBuilder mdBuilder) => Others.Add(Accessor(mdBuilder));
    protected override void SetAddOnMethodCore(MethodBuilder mdBuilder) => Adder = Accessor(mdBuilder);
    protected override void SetRemoveOnMethodCore(MethodBuilder mdBuilder) => Remover = Accessor(mdBuilder);
    protected override void SetRaiseMethodCore(MethodBuilder mdBuilder) => Raiser = Accessor(mdBuilder);

    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute)
    {
        if (_owner.Created != null)
            throw new InvalidOperationException(SR.InvalidOperation_TypeHasBeenCreated);
        if (con.DeclaringType.FullName == "System.Runtime.CompilerServices.SpecialNameAttribute")
            Attributes |= EventAttributes.SpecialName;
        else
            AttributeRecords.Add(new AttributeRecord(con, binaryAttribute.ToArray()));
    }
}
