using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>A method under construction.</summary>
internal sealed class RuntimeMethodBuilder : MethodBuilder
{
    internal readonly RuntimeTypeBuilder Owner;
    /// <summary>Number among the methods of the type.</summary>
    internal readonly int Index;
    internal readonly List<AttributeRecord> AttributeRecords = new List<AttributeRecord>();
    internal RuntimeParameterBuilder[] Parameters = Array.Empty<RuntimeParameterBuilder>(); // those that have been described
    internal RuntimeGenericTypeParameterBuilder[] GenericParameters;
    internal Type[] ReturnRequired, ReturnOptional;
    internal Type[][] ParameterRequired, ParameterOptional;
    internal string ImportLibrary, ImportName;
    internal int ImportFlags;
    internal MethodImplAttributes ImplFlags = MethodImplAttributes.IL;
    internal RuntimeILGenerator Generator;
    internal bool IsDefaultConstructor;
    private readonly string _name;
    private readonly CallingConventions _convention;
    private MethodAttributes _attributes;
    private Type _returnType;
    private Type[] _parameterTypes;
    private bool _initLocals = true;

    internal RuntimeMethodBuilder(RuntimeTypeBuilder owner, int index, string name, MethodAttributes attributes, CallingConventions convention, Type returnType, Type[] returnRequired, Type[] returnOptional,
        Type[] parameters, Type[][] required, Type[][] optional)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name[0] == '\0')
            throw new ArgumentException(SR.Argument_IllegalName, nameof(name));
        if (parameters != null)
        {
            foreach (Type t in parameters)
                ArgumentNullException.ThrowIfNull(t, "parameterTypes");
        }
        if ((attributes & MethodAttributes.Static) == 0)
            convention |= CallingConventions.HasThis;
        else if ((attributes & MethodAttributes.Virtual) != 0 && (owner.Attributes & TypeAttributes.Interface) == 0)
            throw new ArgumentException(SR.Arg_NoStaticVirtual);
        if ((attributes & MethodAttributes.SpecialName) != MethodAttributes.SpecialName && (owner.Attributes & TypeAttributes.Interface) == TypeAttributes.Interface
            && (attributes & (MethodAttributes.Abstract | MethodAttributes.Virtual)) != (MethodAttributes.Abstract | MethodAttributes.Virtual) && (attributes & MethodAttributes.Static) == 0)
            throw new ArgumentException(SR.InvalidOperation_BadInterfaceNotAbstractAndVirtual);
        Owner = owner;
        Index = index;
        _name = name;
        _attributes = attributes;
        _convention = convention;
        _returnType = returnType ?? typeof(void);
        ReturnRequired = returnRequired;
        ReturnOptional = returnOptional;
        _parameterTypes = parameters == null ? Type.EmptyTypes : (Type[])parameters.Clone();
        ParameterRequired = required;
        ParameterOptional = optional;
    }

    internal void AddAttributes(MethodAttributes more) => _attributes |= more;

    private void CheckOpen()
    {
        if (Owner.IsFinished)
            throw new InvalidOperationException(SR.InvalidOperation_TypeHasBeenCreated);
    }

    internal bool NeedsBody => (_attributes & (MethodAttributes.Abstract | MethodAttributes.PinvokeImpl)) == 0
        && (ImplFlags & (MethodImplAttributes.CodeTypeMask | MethodImplAttributes.Unmanaged | MethodImplAttributes.InternalCall)) == 0;

    internal bool HasBody => Generator != null && !Generator.IsEmpty;

    internal byte[] Signature(ITypeTokens tokens)
    {
        int generic = GenericParameters == null ? 0 : GenericParameters.Length;
        return SignatureEncoder.Method(SignatureEncoder.Convention(_convention, generic), generic, _returnType, ReturnRequired, ReturnOptional, _parameterTypes, ParameterRequired, ParameterOptional, null, tokens);
    }

    protected override bool InitLocalsCore { get => _initLocals; set => _initLocals = value; }

    protected override GenericTypeParameterBuilder[] DefineGenericParametersCore(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Length == 0)
            throw new ArgumentException(SR.Arg_EmptyArray, nameof(names));
        if (GenericParameters != null)
            throw new InvalidOperationException(SR.InvalidOperation_GenericParametersAlreadySet);
        CheckOpen();
        foreach (string name in names)
            ArgumentNullException.ThrowIfNull(name, nameof(names));
        RuntimeGenericTypeParameterBuilder[] all = new RuntimeGenericTypeParameterBuilder[names.Length];
        for (int i = 0; i < all.Length; i++)
            all[i] = new RuntimeGenericTypeParameterBuilder(Owner, this, names[i], i);
        GenericParameters = all;
        return (GenericTypeParameterBuilder[])(object)Array.ConvertAll(all, static GenericTypeParameterBuilder (p) => p);
    }

    protected override ParameterBuilder DefineParameterCore(int position, ParameterAttributes attributes, string strParamName)
    {
        if (position < 0 || position > _parameterTypes.Length)
            throw new ArgumentOutOfRangeException(SR.ArgumentOutOfRange_ParamSequence);
        CheckOpen();
        RuntimeParameterBuilder parameter = new RuntimeParameterBuilder(this, position, attributes & ~ParameterAttributes.ReservedMask, strParamName);
        int known = Array.FindIndex(Parameters, p => p.Position == position);
        if (known >= 0)
        {
            Parameters[known] = parameter;
        }
        else
        {
            Array.Resize(ref Parameters, Parameters.Length + 1);
            Parameters[^1] = parameter;
        }
        return parameter;
    }

    internal ILGenerator GeneratorFor(MethodBase shown)
    {
        if ((_attributes & MethodAttributes.PinvokeImpl) != 0 || (ImplFlags & (MethodImplAttributes.CodeTypeMask | MethodImplAttributes.Unmanaged)) != 0)
            throw new InvalidOperationException(SR.InvalidOperation_ShouldNotHaveMethodBody);
        if ((_attributes & MethodAttributes.Abstract) != 0)
            throw new InvalidOperationException(SR.InvalidOperation_ShouldNotHaveMethodBody);
        return Generator ??= new RuntimeILGenerator(this, Owner.ModuleBuilder.Scope, false);
    }

    protected override ILGenerator GetILGeneratorCore(int size) => GeneratorFor(this);

    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute)
    {
        byte[] blob = binaryAttribute.ToArray();
        if (KnownAttribute.OnMethod(this, con, blob))
            return;
        AttributeRecords.Add(new AttributeRecord(con, blob));
    }

    internal void Import(string library, string name, int flags)
    {
        ImportLibrary = library;
        ImportName = name;
        ImportFlags = flags;
        _attributes |= MethodAttributes.PinvokeImpl;
    }

    protected override void SetImplementationFlagsCore(MethodImplAttributes attributes)
    {
        CheckOpen();
        ImplFlags = attributes;
    }

    protected override void SetSignatureCore(Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers,
        Type[][] parameterTypeOptionalCustomModifiers)
    {
        CheckOpen();
        if (returnType != null)
            _returnType = returnType;
        if (parameterTypes != null)
        {
            foreach (Type t in parameterTypes)
                ArgumentNullException.ThrowIfNull(t, nameof(parameterTypes));
            _parameterTypes = (Type[])parameterTypes.Clone();
        }
        ReturnRequired = returnTypeRequiredCustomModifiers ?? ReturnRequired;
        ReturnOptional = returnTypeOptionalCustomModifiers ?? ReturnOptional;
        ParameterRequired = parameterTypeRequiredCustomModifiers ?? ParameterRequired;
        ParameterOptional = parameterTypeOptionalCustomModifiers ?? ParameterOptional;
    }

    // --- what it says about itself ---

    /// <summary>The finished method, or null.</summary>
    internal MethodBase Finished => Owner.Created == null ? null : RuntimeMethod.FromHandle(DynamicImage.GetMethod(Owner.Part, Index + 1), null);

    public override string Name => _name;
    public override Type DeclaringType => Owner.IsGlobal ? null : Owner;
    public override Type ReflectedType => DeclaringType;
    public override Module Module => Owner.Module;
    public override int MetadataToken => Owner.ModuleBuilder.Scope.MethodToken(this);
    public override MethodAttributes Attributes => _attributes;
    public override CallingConventions CallingConvention => _convention;
    public override RuntimeMethodHandle MethodHandle => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override MethodImplAttributes GetMethodImplementationFlags() => ImplFlags;
    public override bool IsSecurityCritical => true;
    public override Type ReturnType => _returnType;
    internal override Type[] ParameterTypes() => _parameterTypes;
    public override ParameterInfo ReturnParameter => Finished is MethodInfo m ? m.ReturnParameter : throw new InvalidOperationException(SR.InvalidOperation_TypeNotCreated);
    public override ICustomAttributeProvider ReturnTypeCustomAttributes => null;
    public override ParameterInfo[] GetParameters() => Finished is MethodBase m ? m.GetParameters() : throw new NotSupportedException(SR.InvalidOperation_TypeNotCreated);
    public override MethodInfo GetBaseDefinition() => this;
    public override bool IsGenericMethod => GenericParameters != null;
    public override bool IsGenericMethodDefinition => GenericParameters != null;
    public override bool ContainsGenericParameters => GenericParameters != null || Owner.ContainsGenericParameters;
    public override Type[] GetGenericArguments() => GenericParameters == null ? Type.EmptyTypes : Array.ConvertAll(GenericParameters, static Type (p) => p);
    public override MethodInfo GetGenericMethodDefinition() => IsGenericMethod ? this : throw new InvalidOperationException();
    public override MethodInfo MakeGenericMethod(params Type[] typeArguments) => MethodInstance.Make(this, typeArguments);
    public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object[] GetCustomAttributes(bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override bool IsDefined(Type attributeType, bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);

    public override string ToString()
    {
        System.Text.StringBuilder text = new System.Text.StringBuilder();
        text.Append("Name: ").Append(_name).AppendLine(" ");
        text.Append("Attributes: ").Append((int)_attributes).AppendLine();
        text.Append("Method Signature: ").Append(SignatureText());
        return text.AppendLine().ToString();
    }

    private SignatureHelper SignatureText()
    {
        int generic = GenericParameters == null ? 0 : GenericParameters.Length;
        SignatureHelper s = SignatureHelper.ForMethod(Owner.ModuleBuilder, SignatureEncoder.Convention(_convention, generic), generic, _returnType, ReturnRequired, ReturnOptional);
        s.AddArguments(_parameterTypes, null, null);
        return s;
    }
}

/// <summary>A constructor or type initialiser under construction.</summary>
internal sealed class RuntimeConstructorBuilder : ConstructorBuilder
{
    internal readonly RuntimeMethodBuilder Method;

    internal RuntimeConstructorBuilder(RuntimeMethodBuilder method) { Method = method; }

    protected override bool InitLocalsCore { get => Method.InitLocals; set => Method.InitLocals = value; }
    protected override ParameterBuilder DefineParameterCore(int iSequence, ParameterAttributes attributes, string strParamName) => Method.DefineParameter(iSequence, attributes & ~ParameterAttributes.ReservedMask, strParamName);

    protected override ILGenerator GetILGeneratorCore(int streamSize)
    {
        if (Method.IsDefaultConstructor)
            throw new InvalidOperationException(SR.InvalidOperation_DefaultConstructorILGen);
        return Method.GeneratorFor(this);
    }

    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute) => Method.SetCustomAttribute(con, binaryAttribute.ToArray());
    protected override void SetImplementationFlagsCore(MethodImplAttributes attributes) => Method.SetImplementationFlags(attributes);

    public override string Name => Method.Name;
    public override Type DeclaringType => Method.DeclaringType;
    public override Type ReflectedType => Method.ReflectedType;
    public override Module Module => Method.Module;
    public override int MetadataToken => Method.MetadataToken;
    public override MethodAttributes Attributes => Method.Attributes;
    public override CallingConventions CallingConvention => Method.Owner.IsGenericType ? CallingConventions.HasThis : CallingConventions.Standard;
    public override RuntimeMethodHandle MethodHandle => Method.MethodHandle;
    public override MethodImplAttributes GetMethodImplementationFlags() => Method.GetMethodImplementationFlags();
    public override ParameterInfo[] GetParameters() => Method.GetParameters();
    internal override Type[] ParameterTypes() => Method.ParameterTypes();
    public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object Invoke(BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object[] GetCustomAttributes(bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override bool IsDefined(Type attributeType, bool inherit) => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override string ToString() => Method.ToString();
}

/// <summary>Describes a parameter of a method under construction.</summary>
internal sealed class RuntimeParameterBuilder : ParameterBuilder
{
    internal readonly RuntimeMethodBuilder Method;
    internal readonly List<AttributeRecord> AttributeRecords = new List<AttributeRecord>();
    internal bool HasConstant;
    internal object Constant;
    internal byte[] Marshal;
    internal int Flags;

    internal RuntimeParameterBuilder(RuntimeMethodBuilder method, int position, ParameterAttributes attributes, string name)
    {
        Method = method;
        Position = position;
        Flags = (int)attributes;
        Name = name;
    }

    public override int Attributes => Flags;
    public override string Name { get; }
    public override int Position { get; }

    public override void SetConstant(object defaultValue)
    {
        ConstantCheck.Check(Position == 0 ? Method.ReturnType : Method.ParameterTypes()[Position - 1], defaultValue);
        HasConstant = true;
        Constant = defaultValue;
        Flags |= (int)ParameterAttributes.HasDefault;
    }

    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute)
    {
        byte[] blob = binaryAttribute.ToArray();
        if (KnownAttribute.OnParameter(this, con, blob))
            return;
        AttributeRecords.Add(new AttributeRecord(con, blob));
    }
}

/// <summary>Whether a constant fits the type of a field, parameter or property.</summary>
internal static class ConstantCheck
{
    internal static void Check(Type type, object value)
    {
        if (value == null)
        {
            if (type.IsValueType && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Nullable<>)) && !type.IsByRef)
            {
                // A struct's default is written as null.
                return;
            }
            return;
        }
        if (type.IsByRef)
            type = type.GetElementType();
        if (type is RuntimeType)
            type = Nullable.GetUnderlyingType(type) ?? type;
        Type actual = value.GetType();
        if (type.IsEnum)
        {
            Type underlying;
            if (type is RuntimeEnumBuilder e)
            {
                underlying = e.GetEnumUnderlyingType();
                if (actual != e.Builder.Created && actual != underlying)
                    throw new ArgumentException(SR.Argument_ConstantDoesntMatch);
            }
            else if (type is RuntimeTypeBuilder t)
            {
                underlying = t.GetEnumUnderlyingType();
                if (underlying != null && actual != t.Created && actual != underlying)
                    throw new ArgumentException(SR.Argument_ConstantDoesntMatch);
            }
            else
            {
                underlying = Enum.GetUnderlyingType(type);
                if (actual != type && actual != underlying)
                    throw new ArgumentException(SR.Argument_ConstantDoesntMatch);
            }
            return;
        }
        if (!type.IsAssignableFrom(actual))
            throw new ArgumentException(SR.Argument_ConstantDoesntMatch);
    }
}
