using System.Collections.Generic;
using System.Globalization;

namespace System.Reflection.Emit;

/// <summary>An enumeration under construction: a type builder with one value field.</summary>
internal sealed class RuntimeEnumBuilder : EnumBuilder
{
    internal readonly RuntimeTypeBuilder Builder;
    private readonly FieldBuilder _value;

    internal RuntimeEnumBuilder(RuntimeModuleBuilder module, string name, TypeAttributes visibility, Type underlying)
    {
        if ((visibility & ~TypeAttributes.VisibilityMask) != 0)
            throw new ArgumentException(SR.Argument_ShouldOnlySetVisibilityFlags, nameof(name));
        Builder = new RuntimeTypeBuilder(module, name, visibility | TypeAttributes.Sealed, typeof(Enum), null, PackingSize.Unspecified, 0, null) { EnumBuilder = this };
        _value = Builder.DefineField("value__", underlying, FieldAttributes.Public | FieldAttributes.SpecialName | FieldAttributes.RTSpecialName);
    }

    protected override FieldBuilder UnderlyingFieldCore => _value;
    protected override TypeInfo CreateTypeInfoCore() => Builder.CreateTypeInfo();

    protected override FieldBuilder DefineLiteralCore(string literalName, object literalValue)
    {
        FieldBuilder field = Builder.DefineField(literalName, this, FieldAttributes.Public | FieldAttributes.Static | FieldAttributes.Literal);
        field.SetConstant(literalValue);
        return field;
    }

    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute) => Builder.SetCustomAttribute(con, binaryAttribute.ToArray());

    public override string Name => Builder.Name;
    public override string Namespace => Builder.Namespace;
    public override string FullName => Builder.FullName;
    public override string AssemblyQualifiedName => Builder.AssemblyQualifiedName;
    public override string ToString() => Builder.ToString();
    public override Guid GUID => Builder.GUID;
    public override int MetadataToken => Builder.MetadataToken;
    public override Module Module => Builder.Module;
    public override Assembly Assembly => Builder.Assembly;
    public override Type BaseType => Builder.BaseType;
    public override Type DeclaringType => Builder.DeclaringType;
    public override Type ReflectedType => Builder.ReflectedType;
    public override RuntimeTypeHandle TypeHandle => Builder.TypeHandle;
    public override Type UnderlyingSystemType => GetEnumUnderlyingType();
    public override bool IsTypeDefinition => true;
    public override bool IsSZArray => false;
    public override bool IsEnum => true;
    public override Type GetEnumUnderlyingType() => _value.FieldType;
    public override Type GetElementType() => Builder.GetElementType();
    protected override TypeAttributes GetAttributeFlagsImpl() => Builder.Attributes;
    protected override bool IsArrayImpl() => false;
    protected override bool IsByRefImpl() => false;
    protected override bool IsPointerImpl() => false;
    protected override bool HasElementTypeImpl() => false;
    protected override bool IsCOMObjectImpl() => false;
    protected override bool IsPrimitiveImpl() => false;
    protected override bool IsValueTypeImpl() => true;
    public override bool IsConstructedGenericType => false;
    protected override ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
        => Builder.GetConstructor(bindingAttr, binder, callConvention, types, modifiers);
    public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr) => Builder.GetConstructors(bindingAttr);
    protected override MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
        => types == null ? Builder.GetMethod(name, bindingAttr) : Builder.GetMethod(name, bindingAttr, binder, callConvention, types, modifiers);
    public override MethodInfo[] GetMethods(BindingFlags bindingAttr) => Builder.GetMethods(bindingAttr);
    public override FieldInfo GetField(string name, BindingFlags bindingAttr) => Builder.GetField(name, bindingAttr);
    public override FieldInfo[] GetFields(BindingFlags bindingAttr) => Builder.GetFields(bindingAttr);
    public override Type GetInterface(string name, bool ignoreCase) => Builder.GetInterface(name, ignoreCase);
    public override Type[] GetInterfaces() => Builder.GetInterfaces();
    public override EventInfo GetEvent(string name, BindingFlags bindingAttr) => Builder.GetEvent(name, bindingAttr);
    public override EventInfo[] GetEvents() => Builder.GetEvents();
    public override EventInfo[] GetEvents(BindingFlags bindingAttr) => Builder.GetEvents(bindingAttr);
    protected override PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override PropertyInfo[] GetProperties(BindingFlags bindingAttr) => Builder.GetProperties(bindingAttr);
    public override Type[] GetNestedTypes(BindingFlags bindingAttr) => Builder.GetNestedTypes(bindingAttr);
    public override Type GetNestedType(string name, BindingFlags bindingAttr) => Builder.GetNestedType(name, bindingAttr);
    public override MemberInfo[] GetMember(string name, MemberTypes type, BindingFlags bindingAttr) => Builder.GetMember(name, type, bindingAttr);
    public override MemberInfo[] GetMembers(BindingFlags bindingAttr) => Builder.GetMembers(bindingAttr);
    public override InterfaceMapping GetInterfaceMap(Type interfaceType) => Builder.GetInterfaceMap(interfaceType);
    public override object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, ParameterModifier[] modifiers, CultureInfo culture, string[] namedParameters)
        => Builder.InvokeMember(name, invokeAttr, binder, target, args, modifiers, culture, namedParameters);
    public override object[] GetCustomAttributes(bool inherit) => Builder.GetCustomAttributes(inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => Builder.GetCustomAttributes(attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => Builder.IsDefined(attributeType, inherit);
}
