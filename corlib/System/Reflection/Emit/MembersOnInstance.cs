using System.Globalization;

namespace System.Reflection.Emit;

/// <summary>A method of an instance of a generic type under construction.</summary>
internal sealed class MethodOnInstance : MethodInfo
{
    internal readonly MethodInfo Method;
    private readonly InstanceOfBuilder _type;

    private MethodOnInstance(InstanceOfBuilder type, MethodInfo method)
    {
        _type = type;
        Method = method;
    }

    internal static InstanceOfBuilder Check(Type type, MemberInfo member)
    {
        if (type is not InstanceOfBuilder instance)
            throw new ArgumentException(SR.Argument_MustBeTypeBuilder, nameof(type));
        if (!member.DeclaringType.IsGenericTypeDefinition)
            throw new ArgumentException(member is FieldInfo ? SR.Argument_FieldNeedGenericDeclaringType : member is ConstructorInfo ? SR.Argument_ConstructorNeedGenericDeclaringType : SR.Argument_MethodNeedGenericDeclaringType,
                member is FieldInfo ? "field" : member is ConstructorInfo ? "constructor" : "method");
        if ((object)instance.GetGenericTypeDefinition() != member.DeclaringType)
            throw new ArgumentException(member is FieldInfo ? SR.Argument_InvalidFieldDeclaringType : member is ConstructorInfo ? SR.Argument_InvalidConstructorDeclaringType : SR.Argument_InvalidMethodDeclaringType, nameof(type));
        return instance;
    }

    internal static MethodInfo Make(Type type, MethodInfo method)
    {
        if (type is not TypeBuilder && !type.IsGenericType)
            throw new ArgumentException(SR.Argument_MustBeTypeBuilder, nameof(type));
        if (method.IsGenericMethod && !method.IsGenericMethodDefinition)
            throw new ArgumentException(SR.Argument_NeedGenericMethodDefinition, nameof(method));
        if (method.DeclaringType == null || !method.DeclaringType.IsGenericTypeDefinition)
            throw new ArgumentException(SR.Argument_MethodNeedGenericDeclaringType, nameof(method));
        if ((object)type.GetGenericTypeDefinition() != method.DeclaringType)
            throw new ArgumentException(SR.Argument_InvalidMethodDeclaringType, nameof(type));
        if (type.IsGenericTypeDefinition)
            type = type.MakeGenericType(type.GetGenericArguments());
        return new MethodOnInstance(Check(type, method), method);
    }

    public override string Name => Method.Name;
    public override Type DeclaringType => _type;
    public override Type ReflectedType => _type;
    public override Module Module => Method.Module;
    public override MethodAttributes Attributes => Method.Attributes;
    public override CallingConventions CallingConvention => Method.CallingConvention;
    public override RuntimeMethodHandle MethodHandle => Method.MethodHandle;
    public override MethodImplAttributes GetMethodImplementationFlags() => Method.GetMethodImplementationFlags();
    public override Type ReturnType => Method.ReturnType;
    public override ParameterInfo ReturnParameter => throw new NotSupportedException();
    public override ICustomAttributeProvider ReturnTypeCustomAttributes => throw new NotSupportedException();
    public override ParameterInfo[] GetParameters() => Method.GetParameters();
    internal override Type[] ParameterTypes() => Method.ParameterTypes();
    public override MethodInfo GetBaseDefinition() => throw new NotSupportedException();
    public override bool IsGenericMethod => Method.IsGenericMethod;
    public override bool IsGenericMethodDefinition => Method.IsGenericMethodDefinition;
    public override bool ContainsGenericParameters => Method.ContainsGenericParameters;
    public override Type[] GetGenericArguments() => Method.GetGenericArguments();
    public override MethodInfo GetGenericMethodDefinition() => Method.GetGenericMethodDefinition() == Method ? this : Method.GetGenericMethodDefinition();
    public override MethodInfo MakeGenericMethod(params Type[] typeArguments) => MethodInstance.Make(this, typeArguments);
    public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture) => throw new NotSupportedException();
    public override object[] GetCustomAttributes(bool inherit) => Method.GetCustomAttributes(inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => Method.GetCustomAttributes(attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => Method.IsDefined(attributeType, inherit);
    public override string ToString() => Method.ToString();
}

/// <summary>A constructor of an instance of a generic type under construction.</summary>
internal sealed class ConstructorOnInstance : ConstructorInfo
{
    internal readonly ConstructorInfo Constructor;
    private readonly InstanceOfBuilder _type;

    private ConstructorOnInstance(InstanceOfBuilder type, ConstructorInfo constructor)
    {
        _type = type;
        Constructor = constructor;
    }

    internal static ConstructorInfo Make(Type type, ConstructorInfo constructor)
    {
        if (type is not TypeBuilder && !type.IsGenericType)
            throw new ArgumentException(SR.Argument_MustBeTypeBuilder, nameof(type));
        if (!constructor.DeclaringType.IsGenericTypeDefinition)
            throw new ArgumentException(SR.Argument_ConstructorNeedGenericDeclaringType, nameof(constructor));
        if (type.IsGenericTypeDefinition)
            type = type.MakeGenericType(type.GetGenericArguments());
        return new ConstructorOnInstance(MethodOnInstance.Check(type, constructor), constructor);
    }

    public override string Name => Constructor.Name;
    public override Type DeclaringType => _type;
    public override Type ReflectedType => _type;
    public override Module Module => Constructor.Module;
    public override MethodAttributes Attributes => Constructor.Attributes;
    public override CallingConventions CallingConvention => Constructor.CallingConvention;
    public override RuntimeMethodHandle MethodHandle => Constructor.MethodHandle;
    public override MethodImplAttributes GetMethodImplementationFlags() => Constructor.GetMethodImplementationFlags();
    public override ParameterInfo[] GetParameters() => Constructor.GetParameters();
    internal override Type[] ParameterTypes() => Constructor.ParameterTypes();
    public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture) => throw new NotSupportedException();
    public override object Invoke(BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture) => throw new InvalidOperationException();
    public override object[] GetCustomAttributes(bool inherit) => Constructor.GetCustomAttributes(inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => Constructor.GetCustomAttributes(attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => Constructor.IsDefined(attributeType, inherit);
    public override string ToString() => Constructor.ToString();
}

/// <summary>A field of an instance of a generic type under construction.</summary>
internal sealed class FieldOnInstance : FieldInfo
{
    internal readonly FieldInfo Field;
    private readonly InstanceOfBuilder _type;

    private FieldOnInstance(InstanceOfBuilder type, FieldInfo field)
    {
        _type = type;
        Field = field;
    }

    internal static FieldInfo Make(Type type, FieldInfo field)
    {
        if (type is not TypeBuilder && !type.IsGenericType)
            throw new ArgumentException(SR.Argument_MustBeTypeBuilder, nameof(type));
        if (!field.DeclaringType.IsGenericTypeDefinition)
            throw new ArgumentException(SR.Argument_FieldNeedGenericDeclaringType, nameof(field));
        if (type.IsGenericTypeDefinition)
            type = type.MakeGenericType(type.GetGenericArguments());
        return new FieldOnInstance(MethodOnInstance.Check(type, field), field);
    }

    public override string Name => Field.Name;
    public override Type DeclaringType => _type;
    public override Type ReflectedType => _type;
    public override Module Module => Field.Module;
    public override FieldAttributes Attributes => Field.Attributes;
    public override Type FieldType => Field.FieldType;
    public override RuntimeFieldHandle FieldHandle => throw new NotImplementedException();
    public override object GetValue(object obj) => throw new InvalidOperationException();
    public override void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, CultureInfo culture) => throw new InvalidOperationException();
    public override object[] GetCustomAttributes(bool inherit) => Field.GetCustomAttributes(inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => Field.GetCustomAttributes(attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => Field.IsDefined(attributeType, inherit);
    public override string ToString() => Field.ToString();
}

/// <summary>A generic method with arguments, where it or one of them is under construction.</summary>
internal sealed class MethodInstance : MethodInfo
{
    private readonly MethodInfo _definition;
    private readonly Type[] _arguments;

    private MethodInstance(MethodInfo definition, Type[] arguments)
    {
        _definition = definition;
        _arguments = arguments;
    }

    internal static MethodInfo Make(MethodInfo definition, Type[] arguments)
    {
        if (!definition.IsGenericMethodDefinition)
            throw new InvalidOperationException(string.Format(SR.Arg_NotGenericMethodDefinition, definition));
        ArgumentNullException.ThrowIfNull(arguments, "typeArguments");
        foreach (Type t in arguments)
            ArgumentNullException.ThrowIfNull(t, "typeArguments");
        return new MethodInstance(definition, (Type[])arguments.Clone());
    }

    public override string Name => _definition.Name;
    public override Type DeclaringType => _definition.DeclaringType;
    public override Type ReflectedType => _definition.ReflectedType;
    public override Module Module => _definition.Module;
    public override MethodAttributes Attributes => _definition.Attributes;
    public override CallingConventions CallingConvention => _definition.CallingConvention;
    public override RuntimeMethodHandle MethodHandle => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override MethodImplAttributes GetMethodImplementationFlags() => _definition.GetMethodImplementationFlags();
    public override Type ReturnType => _definition.ReturnType;
    public override ParameterInfo ReturnParameter => throw new NotSupportedException();
    public override ICustomAttributeProvider ReturnTypeCustomAttributes => throw new NotSupportedException();
    public override ParameterInfo[] GetParameters() => throw new NotSupportedException();
    internal override Type[] ParameterTypes() => _definition.ParameterTypes();
    public override MethodInfo GetBaseDefinition() => throw new NotSupportedException();
    public override bool IsGenericMethod => true;
    public override bool IsGenericMethodDefinition => false;
    public override bool ContainsGenericParameters => Array.Exists(_arguments, static t => t.ContainsGenericParameters) || (DeclaringType != null && DeclaringType.ContainsGenericParameters);
    public override Type[] GetGenericArguments() => (Type[])_arguments.Clone();
    public override MethodInfo GetGenericMethodDefinition() => _definition;
    public override MethodInfo MakeGenericMethod(params Type[] typeArguments) => throw new InvalidOperationException(string.Format(SR.Arg_NotGenericMethodDefinition, this));
    public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture) => throw new NotSupportedException();
    public override object[] GetCustomAttributes(bool inherit) => _definition.GetCustomAttributes(inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => _definition.GetCustomAttributes(attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => _definition.IsDefined(attributeType, inherit);
    public override string ToString() => _definition.ToString();
}

/// <summary>A method that the runtime gives to arrays (ModuleBuilder.GetArrayMethod).</summary>
internal sealed class ArrayMethod : MethodInfo
{
    private readonly Module _module;
    private readonly Type _array, _returnType;
    private readonly Type[] _parameters;
    private readonly CallingConventions _convention;

    internal ArrayMethod(Module module, Type array, string name, CallingConventions convention, Type returnType, Type[] parameters)
    {
        ArgumentNullException.ThrowIfNull(array, "arrayClass");
        ArgumentException.ThrowIfNullOrEmpty(name, "methodName");
        if (!array.IsArray)
            throw new ArgumentException(SR.Argument_HasToBeArrayClass);
        _module = module;
        _array = array;
        Name = name;
        _convention = convention;
        _returnType = returnType ?? typeof(void);
        _parameters = parameters == null ? Type.EmptyTypes : (Type[])parameters.Clone();
    }

    public override string Name { get; }
    public override Type DeclaringType => _array;
    public override Type ReflectedType => _array;
    public override Module Module => _module;
    public override MethodAttributes Attributes => throw new NotSupportedException(SR.NotSupported_SymbolMethod);
    public override CallingConventions CallingConvention => _convention;
    public override RuntimeMethodHandle MethodHandle => throw new NotSupportedException(SR.NotSupported_SymbolMethod);
    public override MethodImplAttributes GetMethodImplementationFlags() => throw new NotSupportedException(SR.NotSupported_SymbolMethod);
    public override Type ReturnType => _returnType;
    public override ICustomAttributeProvider ReturnTypeCustomAttributes => throw new NotSupportedException(SR.NotSupported_SymbolMethod);
    public override ParameterInfo[] GetParameters() => throw new NotSupportedException(SR.NotSupported_SymbolMethod);
    internal override Type[] ParameterTypes() => _parameters;
    public override MethodInfo GetBaseDefinition() => this;
    public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture) => throw new NotSupportedException(SR.NotSupported_SymbolMethod);
    public override object[] GetCustomAttributes(bool inherit) => throw new NotSupportedException(SR.NotSupported_SymbolMethod);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotSupportedException(SR.NotSupported_SymbolMethod);
    public override bool IsDefined(Type attributeType, bool inherit) => throw new NotSupportedException(SR.NotSupported_SymbolMethod);
}
