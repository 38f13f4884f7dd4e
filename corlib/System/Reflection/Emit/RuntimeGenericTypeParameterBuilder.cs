using System.Collections.Generic;
using System.Globalization;

namespace System.Reflection.Emit;

/// <summary>A type parameter of a type or method under construction.</summary>
internal sealed class RuntimeGenericTypeParameterBuilder : GenericTypeParameterBuilder
{
    internal readonly List<AttributeRecord> AttributeRecords = new List<AttributeRecord>();
    internal GenericParameterAttributes Flags;
    private readonly RuntimeTypeBuilder _owner;
    private readonly RuntimeMethodBuilder _method;
    private readonly int _position;
    private Type _base;
    private Type[] _interfaces = Type.EmptyTypes;

    internal RuntimeGenericTypeParameterBuilder(RuntimeTypeBuilder owner, RuntimeMethodBuilder method, string name, int position)
    {
        _owner = owner;
        _method = method;
        Name = name;
        _position = position;
    }

    internal IEnumerable<Type> Constraints
    {
        get
        {
            if (_base != null)
                yield return _base;
            foreach (Type t in _interfaces)
                yield return t;
        }
    }

    protected override void SetBaseTypeConstraintCore(Type baseTypeConstraint) => _base = baseTypeConstraint;
    protected override void SetInterfaceConstraintsCore(params Type[] interfaceConstraints) => _interfaces = interfaceConstraints == null ? Type.EmptyTypes : (Type[])interfaceConstraints.Clone();
    protected override void SetGenericParameterAttributesCore(GenericParameterAttributes genericParameterAttributes) => Flags = genericParameterAttributes;
    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute) => AttributeRecords.Add(new AttributeRecord(con, binaryAttribute.ToArray()));

    public override string Name { get; }
    public override string Namespace => null;
    public override string FullName => null;
    public override string AssemblyQualifiedName => null;
    public override string ToString() => Name;
    public override Guid GUID => throw new NotSupportedException();
    public override Module Module => _owner.Module;
    public override Assembly Assembly => _owner.Assembly;
    public override Type BaseType => _base;
    public override Type DeclaringType => _owner;
    public override MethodBase DeclaringMethod => _method;
    public override Type ReflectedType => _owner;
    public override Type UnderlyingSystemType => this;
    public override RuntimeTypeHandle TypeHandle => throw new NotSupportedException();
    public override bool IsGenericParameter => true;
    public override bool IsGenericTypeParameter => _method is null;
    public override bool IsGenericMethodParameter => _method is not null;
    public override bool ContainsGenericParameters => true;
    public override int GenericParameterPosition => _position;
    public override GenericParameterAttributes GenericParameterAttributes => Flags;
    public override Type[] GetGenericParameterConstraints() => throw new InvalidOperationException();
    public override Type[] GetGenericArguments() => throw new InvalidOperationException();
    public override Type GetGenericTypeDefinition() => throw new InvalidOperationException();
    public override bool IsTypeDefinition => false;
    public override bool IsConstructedGenericType => false;
    public override bool IsSZArray => false;
    public override bool IsEnum => false;
    protected override TypeAttributes GetAttributeFlagsImpl() => TypeAttributes.Public;
    protected override bool IsArrayImpl() => false;
    protected override bool IsByRefImpl() => false;
    protected override bool IsPointerImpl() => false;
    protected override bool HasElementTypeImpl() => false;
    protected override bool IsCOMObjectImpl() => false;
    protected override bool IsPrimitiveImpl() => false;
    protected override bool IsValueTypeImpl() => false;
    public override Type GetElementType() => throw new NotSupportedException();
    public override Type MakePointerType() => new ConstructedType(this, ConstructedType.Shape.Pointer, 0);
    public override Type MakeByRefType() => new ConstructedType(this, ConstructedType.Shape.ByRef, 0);
    public override Type MakeArrayType() => new ConstructedType(this, ConstructedType.Shape.Vector, 1);
    public override Type MakeArrayType(int rank) => ConstructedType.Array(this, rank);
    public override Type MakeGenericType(params Type[] typeArguments) => throw new InvalidOperationException(string.Format(SR.Arg_NotGenericTypeDefinition, this));
    public override bool IsSubclassOf(Type c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return _base != null && ((object)_base == c || _base.IsSubclassOf(c));
    }

    public override bool IsAssignableFrom(Type c) => throw new NotSupportedException();
    public override bool Equals(object o) => (object)this == o;
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    protected override ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotSupportedException();
    public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr) => throw new NotSupportedException();
    protected override MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotSupportedException();
    public override MethodInfo[] GetMethods(BindingFlags bindingAttr) => throw new NotSupportedException();
    public override FieldInfo GetField(string name, BindingFlags bindingAttr) => throw new NotSupportedException();
    public override FieldInfo[] GetFields(BindingFlags bindingAttr) => throw new NotSupportedException();
    public override Type GetInterface(string name, bool ignoreCase) => throw new NotSupportedException();
    public override Type[] GetInterfaces() => throw new NotSupportedException();
    public override EventInfo GetEvent(string name, BindingFlags bindingAttr) => throw new NotSupportedException();
    public override EventInfo[] GetEvents() => throw new NotSupportedException();
    public override EventInfo[] GetEvents(BindingFlags bindingAttr) => throw new NotSupportedException();
    protected override PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers) => throw new NotSupportedException();
    public override PropertyInfo[] GetProperties(BindingFlags bindingAttr) => throw new NotSupportedException();
    public override Type[] GetNestedTypes(BindingFlags bindingAttr) => throw new NotSupportedException();
    public override Type GetNestedType(string name, BindingFlags bindingAttr) => throw new NotSupportedException();
    public override MemberInfo[] GetMember(string name, MemberTypes type, BindingFlags bindingAttr) => throw new NotSupportedException();
    public override MemberInfo[] GetMembers(BindingFlags bindingAttr) => throw new NotSupportedException();
    public override InterfaceMapping GetInterfaceMap(Type interfaceType) => throw new NotSupportedException();
    public override object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, ParameterModifier[] modifiers, CultureInfo culture, string[] namedParameters) => throw new NotSupportedException();
    public override object[] GetCustomAttributes(bool inherit) => throw new NotSupportedException();
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotSupportedException();
    public override bool IsDefined(Type attributeType, bool inherit) => throw new NotSupportedException();
}
