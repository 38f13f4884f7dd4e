using System.Globalization;

namespace System.Reflection.Emit;

/// <summary>A type made from builders that no type of the VM stands for yet: what cannot be told of it throws NotSupportedException.</summary>
internal abstract class UnfinishedType : TypeInfo
{
    private static NotSupportedException No() => new NotSupportedException();

    public override Guid GUID => throw No();
    public override Module Module => Root.Module;
    public override Assembly Assembly => Root.Assembly;
    /// <summary>The type that it is made from.</summary>
    protected abstract Type Root { get; }
    public override Type UnderlyingSystemType => this;
    public override RuntimeTypeHandle TypeHandle => throw No();
    public override Type DeclaringType => null;
    public override Type ReflectedType => null;
    protected override bool IsArrayImpl() => false;
    protected override bool IsByRefImpl() => false;
    protected override bool IsPointerImpl() => false;
    protected override bool HasElementTypeImpl() => false;
    protected override bool IsCOMObjectImpl() => false;
    protected override bool IsPrimitiveImpl() => false;
    public override Type GetElementType() => null;
    protected override ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw No();
    public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr) => throw No();
    public override EventInfo GetEvent(string name, BindingFlags bindingAttr) => throw No();
    public override EventInfo[] GetEvents() => throw No();
    public override EventInfo[] GetEvents(BindingFlags bindingAttr) => throw No();
    public override FieldInfo GetField(string name, BindingFlags bindingAttr) => throw No();
    public override FieldInfo[] GetFields(BindingFlags bindingAttr) => throw No();
    public override MemberInfo[] GetMembers(BindingFlags bindingAttr) => throw No();
    public override MemberInfo[] GetMember(string name, MemberTypes type, BindingFlags bindingAttr) => throw No();
    protected override MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw No();
    public override MethodInfo[] GetMethods(BindingFlags bindingAttr) => throw No();
    public override Type GetNestedType(string name, BindingFlags bindingAttr) => throw No();
    public override Type[] GetNestedTypes(BindingFlags bindingAttr) => throw No();
    protected override PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers) => throw No();
    public override PropertyInfo[] GetProperties(BindingFlags bindingAttr) => throw No();
    public override object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, ParameterModifier[] modifiers, CultureInfo culture, string[] namedParameters) => throw No();
    public override Type GetInterface(string name, bool ignoreCase) => throw No();
    public override Type[] GetInterfaces() => throw No();
    public override InterfaceMapping GetInterfaceMap(Type interfaceType) => throw No();
    public override bool IsDefined(Type attributeType, bool inherit) => throw No();
    public override object[] GetCustomAttributes(bool inherit) => throw No();
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => throw No();
    public override bool IsEnum => false;

    public override Type MakePointerType() => new ConstructedType(this, ConstructedType.Shape.Pointer, 0);
    public override Type MakeByRefType() => new ConstructedType(this, ConstructedType.Shape.ByRef, 0);
    public override Type MakeArrayType() => new ConstructedType(this, ConstructedType.Shape.Vector, 1);
    public override Type MakeArrayType(int rank) => ConstructedType.Array(this, rank);
}

/// <summary>An array, pointer or by-ref type over a type of builders.</summary>
internal sealed class ConstructedType : UnfinishedType
{
    internal enum Shape { Vector, Array, Pointer, ByRef }

    private readonly Type _element;
    private readonly Shape _shape;
    private readonly int _rank;

    internal ConstructedType(Type element, Shape shape, int rank)
    {
        _element = element;
        _shape = shape;
        _rank = rank;
    }

    public override bool IsSignatureType => _element.IsSignatureType;

    internal static Type Array(Type element, int rank)
    {
        if (rank <= 0)
            throw new IndexOutOfRangeException();
        return new ConstructedType(element, Shape.Array, rank);
    }

    private string Suffix => _shape switch
    {
        Shape.Vector => "[]",
        Shape.Pointer => "*",
        Shape.ByRef => "&",
        _ => _rank == 1 ? "[*]" : "[" + new string(',', _rank - 1) + "]",
    };

    protected override Type Root => _element;
    public override string Name => _element.Name + Suffix;
    public override string FullName => _element.FullName == null ? null : _element.FullName + Suffix;
    public override string Namespace => _element.Namespace;
    public override string AssemblyQualifiedName => FullName == null ? null : FullName + ", " + Assembly.FullName;
    public override Type BaseType => _shape is Shape.Vector or Shape.Array ? typeof(Array) : null;
    public override string ToString() => _element + Suffix;
    protected override TypeAttributes GetAttributeFlagsImpl() => TypeAttributes.Public;
    protected override bool IsArrayImpl() => _shape is Shape.Vector or Shape.Array;
    protected override bool IsByRefImpl() => _shape == Shape.ByRef;
    protected override bool IsPointerImpl() => _shape == Shape.Pointer;
    protected override bool HasElementTypeImpl() => true;
    protected override bool IsValueTypeImpl() => false;
    public override bool IsSZArray => _shape == Shape.Vector;
    public override bool IsVariableBoundArray => _shape == Shape.Array;
    public override Type GetElementType() => _element;
    public override int GetArrayRank() => IsArrayImpl() ? _rank : throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public override bool Equals(object o) => o is ConstructedType other && other._shape == _shape && other._rank == _rank && other._element.Equals(_element);
    public override int GetHashCode() => _element.GetHashCode() * 7 + (int)_shape;
}

/// <summary>An instance of a generic type where the definition or an argument is of builders.</summary>
internal sealed class InstanceOfBuilder : UnfinishedType
{
    private readonly Type _definition;
    private readonly Type[] _arguments;

    private InstanceOfBuilder(Type definition, Type[] arguments)
    {
        _definition = definition;
        _arguments = arguments;
    }

    internal static Type Make(Type definition, Type[] arguments)
    {
        if (!definition.IsGenericTypeDefinition)
            throw new InvalidOperationException(string.Format(SR.Arg_NotGenericTypeDefinition, definition));
        ArgumentNullException.ThrowIfNull(arguments, "typeArguments");
        foreach (Type t in arguments)
            ArgumentNullException.ThrowIfNull(t, "typeArguments");
        if (arguments.Length != definition.GetGenericArguments().Length)
            throw new ArgumentException(SR.Argument_NotEnoughGenArguments, "typeArguments");
        return new InstanceOfBuilder(definition, (Type[])arguments.Clone());
    }

    public override bool IsSignatureType => Array.Exists(_arguments, static t => t.IsSignatureType);

    /// <summary>The type with the parameters of its definition replaced by the arguments of this instance.</summary>
    internal Type Substitute(Type t)
    {
        if (t == null || !t.ContainsGenericParameters)
            return t;
        if (t.IsGenericParameter)
            return t.IsGenericMethodParameter ? t : _arguments[t.GenericParameterPosition];
        if (t.HasElementType)
        {
            Type element = Substitute(t.GetElementType());
            return t.IsByRef ? element.MakeByRefType() : t.IsPointer ? element.MakePointerType() : t.IsSZArray ? element.MakeArrayType() : element.MakeArrayType(t.GetArrayRank());
        }
        Type[] arguments = t.GetGenericArguments();
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = Substitute(arguments[i]);
        return t.GetGenericTypeDefinition().MakeGenericType(arguments);
    }

    protected override Type Root => _definition;
    public override Type DeclaringType => _definition.DeclaringType;
    public override Type ReflectedType => _definition.ReflectedType;
    public override string Name => _definition.Name;
    public override string Namespace => _definition.Namespace;
    public override string FullName => Text(true);
    public override string AssemblyQualifiedName => FullName == null ? null : FullName + ", " + Assembly.FullName;
    public override string ToString() => Text(false);

    private string Text(bool full)
    {
        System.Text.StringBuilder text = new System.Text.StringBuilder(_definition.FullName);
        text.Append('[');
        for (int i = 0; i < _arguments.Length; i++)
        {
            if (full && _arguments[i].AssemblyQualifiedName == null)
                return null;
            text.Append(i > 0 ? "," : "").Append(full ? "[" + _arguments[i].AssemblyQualifiedName + "]" : _arguments[i].ToString());
        }
        return text.Append(']').ToString();
    }

    public override Type BaseType => Substitute(_definition.BaseType);
    protected override TypeAttributes GetAttributeFlagsImpl() => _definition.Attributes;
    protected override bool IsValueTypeImpl() => _definition.IsValueType;
    public override bool IsGenericType => true;
    public override bool IsGenericTypeDefinition => false;
    public override bool IsConstructedGenericType => true;
    public override Type GetGenericTypeDefinition() => _definition;
    public override Type[] GetGenericArguments() => (Type[])_arguments.Clone();
    public override bool ContainsGenericParameters => Array.Exists(_arguments, static t => t.ContainsGenericParameters);
    public override bool IsSubclassOf(Type c) => throw new NotSupportedException();
    public override bool IsAssignableFrom(Type c) => throw new NotSupportedException();
}
