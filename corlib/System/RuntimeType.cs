using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A type of the VM. There is one object per type and domain, so identity is equality.</summary>
internal sealed partial class RuntimeType : TypeInfo, ICloneable
{
    internal IntPtr _handle;
    internal object _cache;

    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern RuntimeType FromHandle(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string GetNameCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string GetNamespaceCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetKindCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetAttributesCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetFlagsCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetTokenCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr GetModuleCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern RuntimeType GetParentCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern RuntimeType GetElementCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetRankCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern RuntimeType GetDeclaringTypeCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr GetDeclaringMethodCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern Type[] GetInterfacesCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern Type[] GetGenericArgumentsCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern RuntimeType GetGenericDefinitionCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern RuntimeType MakeGenericCore(IntPtr definition, Type[] arguments);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern RuntimeType MakeArrayCore(IntPtr element, int rank);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern RuntimeType MakePointerCore(IntPtr element);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern RuntimeType MakeByRefCore(IntPtr element);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool IsAssignableFromCore(IntPtr to, IntPtr from);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool IsInstanceCore(IntPtr type, object value);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int SizeOfCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern long[] GetMethodsCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern long[] GetFieldsCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int[] GetPropertiesCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int[] GetEventsCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern Type[] GetNestedTypesCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetGenericPositionCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetGenericParameterAttributesCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern Type[] GetConstraintsCore(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr FindImplementationCore(IntPtr type, IntPtr interfaceMethod);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetPackingCore(IntPtr handle, out int size);
    /// <summary>An object of a closed generic class over one argument, constructor not run.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern object NewGeneric(RuntimeType definition, RuntimeType argument);
    /// <summary>Allocates and runs the parameterless constructor if there is one. Throws MissingMethodException.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern object CreateDefaultCore(IntPtr handle, bool nonPublic);

    private const int FlagGenericDefinition = 1;
    private const int FlagGenericInstance = 2;
    private const int FlagContainsParameters = 4;
    private const int FlagByRefLike = 8;
    private const int FlagEnum = 16;
    private const int FlagValueType = 32;

    private CorElementType Kind => (CorElementType)GetKindCore(_handle);
    private bool Flag(int flag) => (GetFlagsCore(_handle) & flag) != 0;

    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool HasReferencesCore(IntPtr handle);

    /// <summary>Whether a value of the type is a reference, or holds one.</summary>
    internal static bool HasReferences(RuntimeType type) => HasReferencesCore(type._handle);

    internal static int SizeOf(RuntimeType type) => SizeOfCore(type._handle);

    public object Clone() => this;
    public override bool Equals(object obj) => (object)this == obj;
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public override string Name
    {
        get
        {
            switch (Kind)
            {
                case CorElementType.SZArray:
                    return GetElementType().Name + "[]";
                case CorElementType.Array:
                    return GetElementType().Name + RankText();
                case CorElementType.Ptr:
                    return GetElementType().Name + "*";
                case CorElementType.ByRef:
                    return GetElementType().Name + "&";
                case CorElementType.FnPtr:
                    return "";
                default:
                    return GetNameCore(_handle);
            }
        }
    }

    private string RankText()
    {
        int rank = GetRankCore(_handle);
        return rank == 1 ? "[*]" : "[" + new string(',', rank - 1) + "]";
    }

    public override string Namespace
    {
        get
        {
            if (Kind == CorElementType.FnPtr)
                return null;
            RuntimeType t = (RuntimeType)GetRootElementType();
            while (t.IsNested)
                t = (RuntimeType)t.DeclaringType;
            return GetNamespaceCore(t._handle);
        }
    }

    public override string FullName => ContainsGenericParameters && !IsGenericTypeDefinition ? null : TypeNames.Format(this, TypeNames.Style.Full);
    public override string AssemblyQualifiedName => FullName == null ? null : FullName + ", " + Assembly.FullName;
    public override string ToString() => TypeNames.Format(this, TypeNames.Style.Display);

    public override Assembly Assembly => Module.Assembly;
    public override Module Module => RuntimeModule.FromHandle(GetModuleCore(_handle));
    public override int MetadataToken => GetTokenCore(_handle);
    public override Type BaseType => GetParentCore(_handle);
    public override Type UnderlyingSystemType => this;
    public override MemberTypes MemberType => IsNested ? MemberTypes.NestedType : MemberTypes.TypeInfo;
    public override Type DeclaringType => GetDeclaringTypeCore(_handle);
    public override Type ReflectedType => DeclaringType;
    public override RuntimeTypeHandle TypeHandle => new RuntimeTypeHandle(this);

    public override MethodBase DeclaringMethod
    {
        get
        {
            if (!IsGenericParameter)
                throw new InvalidOperationException(SR.Arg_NotGenericParameter);
            IntPtr method = GetDeclaringMethodCore(_handle);
            return method == 0 ? null : RuntimeMethod.FromHandle(method, null);
        }
    }

    public override bool IsGenericTypeParameter => Kind == CorElementType.Var;
    public override bool IsGenericMethodParameter => Kind == CorElementType.MVar;
    public override bool IsGenericParameter => Kind is CorElementType.Var or CorElementType.MVar;
    public override bool IsGenericType => Flag(FlagGenericDefinition | FlagGenericInstance);
    public override bool IsGenericTypeDefinition => Flag(FlagGenericDefinition);
    public override bool IsConstructedGenericType => Flag(FlagGenericInstance);
    public override bool ContainsGenericParameters => Flag(FlagContainsParameters | FlagGenericDefinition);
    public override bool IsByRefLike => Flag(FlagByRefLike);
    public override bool IsEnum => Flag(FlagEnum);
    public override bool IsSZArray => Kind == CorElementType.SZArray;
    public override bool IsVariableBoundArray => Kind == CorElementType.Array;
    public override bool IsFunctionPointer => Kind == CorElementType.FnPtr;
    public override bool IsTypeDefinition => !HasElementTypeImpl() && !IsConstructedGenericType && !IsGenericParameter && !IsFunctionPointer;
    protected override bool IsArrayImpl() => Kind is CorElementType.SZArray or CorElementType.Array;
    protected override bool IsByRefImpl() => Kind == CorElementType.ByRef;
    protected override bool IsPointerImpl() => Kind == CorElementType.Ptr;
    protected override bool HasElementTypeImpl() => Kind is CorElementType.SZArray or CorElementType.Array or CorElementType.ByRef or CorElementType.Ptr;
    protected override bool IsCOMObjectImpl() => false;
    protected override bool IsPrimitiveImpl() => !IsEnum && Kind.IsPrimitiveType();
    protected override bool IsValueTypeImpl() => Flag(FlagValueType);
    protected override bool IsMarshalByRefImpl() => typeof(MarshalByRefObject).IsAssignableFrom(this);
    protected override bool IsContextfulImpl() => typeof(ContextBoundObject).IsAssignableFrom(this);
    protected override TypeAttributes GetAttributeFlagsImpl() => (TypeAttributes)GetAttributesCore(_handle);

    public override Type GetElementType() => HasElementTypeImpl() ? GetElementCore(_handle) : null;

    public override int GetArrayRank()
    {
        if (!IsArrayImpl())
            throw new ArgumentException(SR.Argument_HasToBeArrayClass);
        return GetRankCore(_handle);
    }

    public override Type GetGenericTypeDefinition()
    {
        if (!IsGenericType)
            throw new InvalidOperationException(SR.InvalidOperation_NotGenericType);
        return GetGenericDefinitionCore(_handle);
    }

    public override Type[] GetGenericArguments() => GetGenericArgumentsCore(_handle) ?? EmptyTypes;
    public override Type[] GenericTypeParameters => IsGenericTypeDefinition ? GetGenericArguments() : EmptyTypes;

    public override int GenericParameterPosition
    {
        get
        {
            if (!IsGenericParameter)
                throw new InvalidOperationException(SR.Arg_NotGenericParameter);
            return GetGenericPositionCore(_handle);
        }
    }

    public override GenericParameterAttributes GenericParameterAttributes
    {
        get
        {
            if (!IsGenericParameter)
                throw new InvalidOperationException(SR.Arg_NotGenericParameter);
            return (GenericParameterAttributes)GetGenericParameterAttributesCore(_handle);
        }
    }

    public override Type[] GetGenericParameterConstraints()
    {
        if (!IsGenericParameter)
            throw new InvalidOperationException(SR.Arg_NotGenericParameter);
        return GetConstraintsCore(_handle) ?? EmptyTypes;
    }

    public override Type MakeArrayType() => MakeArrayCore(_handle, 0);

    public override Type MakeArrayType(int rank)
    {
        if (rank <= 0)
            throw new IndexOutOfRangeException();
        return MakeArrayCore(_handle, rank);
    }

    public override Type MakeByRefType() => MakeByRefCore(_handle);
    public override Type MakePointerType() => MakePointerCore(_handle);

    public override Type MakeGenericType(params Type[] typeArguments)
    {
        ArgumentNullException.ThrowIfNull(typeArguments);
        if (!IsGenericTypeDefinition)
            throw new InvalidOperationException(string.Format(SR.Arg_NotGenericTypeDefinition, this));
        Type[] own = GetGenericArguments();
        if (own.Length != typeArguments.Length)
            throw new ArgumentException(SR.Argument_NotEnoughGenArguments, nameof(typeArguments));
        if (Array.Exists(typeArguments, static t => t != null && t is not RuntimeType && (t.Assembly.IsDynamic || t.IsSignatureType)))
            return System.Reflection.Emit.InstanceOfBuilder.Make(this, typeArguments);
        Type[] arguments = new Type[typeArguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            Type t = typeArguments[i] ?? throw new ArgumentNullException();
            arguments[i] = t.UnderlyingSystemType as RuntimeType ?? throw new ArgumentException(SR.Argument_MustBeRuntimeType);
            if (arguments[i].IsByRef || arguments[i].IsPointer || arguments[i] == typeof(void))
                throw new ArgumentException(string.Format(SR.Argument_NeverValidGenericArgument, arguments[i]));
        }
        return MakeGenericCore(_handle, arguments);
    }

    public override Type[] GetInterfaces() => GetInterfacesCore(_handle) ?? EmptyTypes;

    public override Type GetInterface(string name, bool ignoreCase)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringComparison comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        string space = null;
        int dot = name.LastIndexOf('.', Math.Max(name.IndexOf('[') < 0 ? name.Length - 1 : name.IndexOf('['), 0));
        string simple = name;
        if (dot >= 0)
        {
            space = name.Substring(0, dot);
            simple = name.Substring(dot + 1);
        }
        Type found = null;
        foreach (Type i in GetInterfaces())
        {
            Type shown = i.IsConstructedGenericType ? i.GetGenericTypeDefinition() : i;
            if (!shown.Name.Equals(simple, comparison) || (space != null && shown.Namespace != space))
                continue;
            if (found != null)
                throw new AmbiguousMatchException(SR.Arg_AmbiguousMatchException_NoMessage);
            found = i;
        }
        return found;
    }

    public override InterfaceMapping GetInterfaceMap(Type interfaceType)
    {
        if (IsGenericParameter)
            throw new InvalidOperationException(SR.Arg_GenericParameter);
        ArgumentNullException.ThrowIfNull(interfaceType);
        if (interfaceType is not RuntimeType i)
            throw new ArgumentException(SR.Argument_MustBeRuntimeType, nameof(interfaceType));
        if (!i.IsInterface)
            throw new ArgumentException(SR.Arg_MustBeInterface, nameof(interfaceType));
        if (!i.IsAssignableFrom(this))
            throw new ArgumentException(SR.Arg_NotFoundIFace);
        MethodInfo[] methods = i.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly);
        List<MethodInfo> from = new List<MethodInfo>();
        List<MethodInfo> to = new List<MethodInfo>();
        foreach (MethodInfo m in methods)
        {
            if (!m.IsVirtual)
                continue;
            IntPtr target = FindImplementationCore(_handle, m.MethodHandle.Value);
            from.Add(m);
            to.Add(target == 0 ? null : (MethodInfo)RuntimeMethod.FromHandle(target, null));
        }
        return new InterfaceMapping { InterfaceType = i, TargetType = this, InterfaceMethods = from.ToArray(), TargetMethods = to.ToArray() };
    }

    public override bool IsAssignableFrom(Type c)
    {
        if (c is null)
            return false;
        if ((object)c == (object)this)
            return true;
        if (c.UnderlyingSystemType is RuntimeType from)
            return IsAssignableFromCore(_handle, from._handle);
        return base.IsAssignableFrom(c);
    }

    public override bool IsInstanceOfType(object o) => o != null && IsInstanceCore(_handle, o);
    public override bool IsEquivalentTo(Type other) => (object)other == (object)this;

    public override bool IsSubclassOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        for (Type t = BaseType; t != null; t = t.BaseType)
        {
            if ((object)t == (object)type)
                return true;
        }
        return type == typeof(object) && this != typeof(object) && !IsInterface == false && IsInterface;
    }

    protected override TypeCode GetTypeCodeImpl()
    {
        switch (Kind)
        {
            case CorElementType.Boolean:
                return TypeCode.Boolean;
            case CorElementType.Char:
                return TypeCode.Char;
            case CorElementType.I1:
                return TypeCode.SByte;
            case CorElementType.U1:
                return TypeCode.Byte;
            case CorElementType.I2:
                return TypeCode.Int16;
            case CorElementType.U2:
                return TypeCode.UInt16;
            case CorElementType.I4:
                return TypeCode.Int32;
            case CorElementType.U4:
                return TypeCode.UInt32;
            case CorElementType.I8:
                return TypeCode.Int64;
            case CorElementType.U8:
                return TypeCode.UInt64;
            case CorElementType.R4:
                return TypeCode.Single;
            case CorElementType.R8:
                return TypeCode.Double;
            case CorElementType.String:
                return TypeCode.String;
            case CorElementType.ValueType:
                if ((object)this == (object)typeof(decimal))
                    return TypeCode.Decimal;
                if ((object)this == (object)typeof(DateTime))
                    return TypeCode.DateTime;
                if (IsEnum)
                    return GetTypeCode(GetEnumUnderlyingType());
                return TypeCode.Object;
            default:
                return (object)this == (object)typeof(DBNull) ? TypeCode.DBNull : TypeCode.Object;
        }
    }

    public override Guid GUID
    {
        get
        {
            GuidAttribute attribute = (GuidAttribute)FirstAttribute(typeof(GuidAttribute));
            return attribute == null ? default : new Guid(attribute.Value);
        }
    }

    public override StructLayoutAttribute StructLayoutAttribute
    {
        get
        {
            if (HasElementTypeImpl() || IsGenericParameter || IsInterface)
                return null;
            int pack = GetPackingCore(_handle, out int size);
            LayoutKind kind = IsExplicitLayout ? LayoutKind.Explicit : IsLayoutSequential ? LayoutKind.Sequential : LayoutKind.Auto;
            return new StructLayoutAttribute(kind)
            {
                Pack = pack == 0 ? 8 : pack,
                Size = size,
                CharSet = IsAnsiClass ? CharSet.Ansi : IsUnicodeClass ? CharSet.Unicode : CharSet.Auto,
            };
        }
    }

    public override Type GetEnumUnderlyingType()
    {
        if (!IsEnum)
            throw new ArgumentException(SR.Arg_MustBeEnum, "enumType");
        return EnumInfo.Get(this).Underlying;
    }

    public override Array GetEnumValues()
    {
        if (!IsEnum)
            throw new ArgumentException(SR.Arg_MustBeEnum, "enumType");
        return EnumInfo.Get(this).BoxedValues(this, this);
    }

    public override Array GetEnumValuesAsUnderlyingType()
    {
        if (!IsEnum)
            throw new ArgumentException(SR.Arg_MustBeEnum, "enumType");
        EnumInfo info = EnumInfo.Get(this);
        return info.BoxedValues(info.Underlying, info.Underlying);
    }

    public override string[] GetEnumNames()
    {
        if (!IsEnum)
            throw new ArgumentException(SR.Arg_MustBeEnum, "enumType");
        return (string[])EnumInfo.Get(this).Names.Clone();
    }

    public override string GetEnumName(object value) => Enum.GetName(this, value);
    public override bool IsEnumDefined(object value) => Enum.IsDefined(this, value);

    private object FirstAttribute(Type attributeType)
    {
        object[] all = RuntimeAttributes.Get(this, attributeType, false);
        return all.Length == 0 ? null : all[0];
    }

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Get(this, typeof(object), inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => RuntimeAttributes.Get(this, attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => RuntimeAttributes.IsDefined(this, attributeType, inherit);
    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(Module, MetadataToken);
}
