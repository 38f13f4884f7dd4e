using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A type, seen by reflection.</summary>
public abstract partial class Type : MemberInfo, IReflect
{
    public static readonly char Delimiter = '.';
    public static readonly Type[] EmptyTypes = Array.Empty<Type>();
    public static readonly object Missing = System.Reflection.Missing.Value;
    public static readonly MemberFilter FilterAttribute = FilterByAttribute;
    public static readonly MemberFilter FilterName = static (m, c) => FilterByName(m, c, StringComparison.Ordinal);
    public static readonly MemberFilter FilterNameIgnoreCase = static (m, c) => FilterByName(m, c, StringComparison.OrdinalIgnoreCase);

    private const BindingFlags DefaultLookup = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public;

    protected Type() { }

    public override MemberTypes MemberType => MemberTypes.TypeInfo;
    public new Type GetType() => base.GetType();

    public abstract string Namespace { get; }
    public abstract string AssemblyQualifiedName { get; }
    public abstract string FullName { get; }
    public abstract Assembly Assembly { get; }
    public new abstract Module Module { get; }
    public abstract Type BaseType { get; }
    public abstract Type UnderlyingSystemType { get; }
    public abstract Guid GUID { get; }

    public override Type DeclaringType => null;
    public virtual MethodBase DeclaringMethod => null;
    public override Type ReflectedType => null;

    public bool IsNested => DeclaringType != null;
    public bool IsInterface => (GetAttributeFlagsImpl() & TypeAttributes.ClassSemanticsMask) == TypeAttributes.Interface && !IsGenericParameter;
    public bool IsArray => IsArrayImpl();
    protected abstract bool IsArrayImpl();
    public bool IsByRef => IsByRefImpl();
    protected abstract bool IsByRefImpl();
    public bool IsPointer => IsPointerImpl();
    protected abstract bool IsPointerImpl();
    public virtual bool IsConstructedGenericType => IsGenericType && !IsGenericTypeDefinition;
    public virtual bool IsGenericParameter => false;
    public virtual bool IsGenericTypeParameter => IsGenericParameter && DeclaringMethod is null;
    public virtual bool IsGenericMethodParameter => IsGenericParameter && DeclaringMethod != null;
    public virtual bool IsGenericType => false;
    public virtual bool IsGenericTypeDefinition => false;
    public virtual bool IsSZArray => IsArray && GetArrayRank() == 1 && (object)GetElementType().MakeArrayType() == (object)this;
    public virtual bool IsVariableBoundArray => IsArray && !IsSZArray;
    public virtual bool IsByRefLike => false;
    public virtual bool IsFunctionPointer => false;
    public virtual bool IsUnmanagedFunctionPointer => false;
    public virtual bool IsTypeDefinition => !HasElementType && !IsConstructedGenericType && !IsGenericParameter;
    public bool HasElementType => HasElementTypeImpl();
    protected abstract bool HasElementTypeImpl();
    public abstract Type GetElementType();
    public virtual int GetArrayRank() => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public virtual Type GetGenericTypeDefinition() => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public virtual Type[] GenericTypeArguments => IsGenericType && !IsGenericTypeDefinition ? GetGenericArguments() : EmptyTypes;
    public virtual Type[] GetGenericArguments() => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public virtual Type[] GetOptionalCustomModifiers() => EmptyTypes;
    public virtual Type[] GetRequiredCustomModifiers() => EmptyTypes;
    public virtual int GenericParameterPosition => throw new InvalidOperationException(SR.Arg_NotGenericParameter);
    public virtual GenericParameterAttributes GenericParameterAttributes => throw new NotSupportedException();
    public virtual Type[] GetGenericParameterConstraints() => throw new InvalidOperationException(SR.Arg_NotGenericParameter);
    public virtual Type GetFunctionPointerReturnType() => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public virtual Type[] GetFunctionPointerParameterTypes() => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public virtual Type[] GetFunctionPointerCallingConventions() => throw new NotSupportedException(SR.NotSupported_SubclassOverride);

    public TypeAttributes Attributes => GetAttributeFlagsImpl();
    protected abstract TypeAttributes GetAttributeFlagsImpl();
    public bool IsAbstract => (GetAttributeFlagsImpl() & TypeAttributes.Abstract) != 0;
    public bool IsImport => (GetAttributeFlagsImpl() & TypeAttributes.Import) != 0;
    public bool IsSealed => (GetAttributeFlagsImpl() & TypeAttributes.Sealed) != 0;
    public bool IsSpecialName => (GetAttributeFlagsImpl() & TypeAttributes.SpecialName) != 0;
    public bool IsClass => (GetAttributeFlagsImpl() & TypeAttributes.ClassSemanticsMask) == TypeAttributes.Class && !IsValueType;
    private TypeAttributes Visibility => GetAttributeFlagsImpl() & TypeAttributes.VisibilityMask;
    public bool IsNestedAssembly => Visibility == TypeAttributes.NestedAssembly;
    public bool IsNestedFamANDAssem => Visibility == TypeAttributes.NestedFamANDAssem;
    public bool IsNestedFamily => Visibility == TypeAttributes.NestedFamily;
    public bool IsNestedFamORAssem => Visibility == TypeAttributes.NestedFamORAssem;
    public bool IsNestedPrivate => Visibility == TypeAttributes.NestedPrivate;
    public bool IsNestedPublic => Visibility == TypeAttributes.NestedPublic;
    public bool IsNotPublic => Visibility == TypeAttributes.NotPublic;
    public bool IsPublic => Visibility == TypeAttributes.Public;
    public bool IsAutoLayout => (GetAttributeFlagsImpl() & TypeAttributes.LayoutMask) == TypeAttributes.AutoLayout;
    public bool IsExplicitLayout => (GetAttributeFlagsImpl() & TypeAttributes.LayoutMask) == TypeAttributes.ExplicitLayout;
    public bool IsLayoutSequential => (GetAttributeFlagsImpl() & TypeAttributes.LayoutMask) == TypeAttributes.SequentialLayout;
    public bool IsAnsiClass => (GetAttributeFlagsImpl() & TypeAttributes.StringFormatMask) == TypeAttributes.AnsiClass;
    public bool IsAutoClass => (GetAttributeFlagsImpl() & TypeAttributes.StringFormatMask) == TypeAttributes.AutoClass;
    public bool IsUnicodeClass => (GetAttributeFlagsImpl() & TypeAttributes.StringFormatMask) == TypeAttributes.UnicodeClass;
    public bool IsCOMObject => IsCOMObjectImpl();
    protected abstract bool IsCOMObjectImpl();
    public bool IsContextful => IsContextfulImpl();
    protected virtual bool IsContextfulImpl() => false;
    public virtual bool IsEnum => IsSubclassOf(typeof(Enum));
    public bool IsMarshalByRef => IsMarshalByRefImpl();
    protected virtual bool IsMarshalByRefImpl() => false;
    public bool IsPrimitive => IsPrimitiveImpl();
    protected abstract bool IsPrimitiveImpl();
    public bool IsValueType { [Intrinsic] get => IsValueTypeImpl(); }
    protected virtual bool IsValueTypeImpl() => IsSubclassOf(typeof(ValueType));
    public virtual bool IsSignatureType => false;
    public virtual bool IsSecurityCritical => true;
    public virtual bool IsSecuritySafeCritical => false;
    public virtual bool IsSecurityTransparent => false;
    public virtual StructLayoutAttribute StructLayoutAttribute => throw new NotSupportedException();
    public virtual RuntimeTypeHandle TypeHandle => throw new NotSupportedException();
    public bool IsVisible
    {
        get
        {
            if (HasElementType)
                return GetElementType().IsVisible;
            if (IsGenericParameter)
                return true;
            Type t = this;
            for (; t.IsNested; t = t.DeclaringType)
            {
                if (!t.IsNestedPublic)
                    return false;
            }
            if (!t.IsPublic)
                return false;
            if (IsGenericType && !IsGenericTypeDefinition)
            {
                foreach (Type argument in GetGenericArguments())
                {
                    if (!argument.IsVisible)
                        return false;
                }
            }
            return true;
        }
    }

    public virtual bool IsSerializable => (GetAttributeFlagsImpl() & TypeAttributes.Serializable) != 0 || IsEnum || IsSubclassOf(typeof(Delegate));
    public virtual bool ContainsGenericParameters
    {
        get
        {
            if (HasElementType)
                return GetRootElementType().ContainsGenericParameters;
            if (IsGenericParameter)
                return true;
            if (!IsGenericType)
                return false;
            foreach (Type t in GetGenericArguments())
            {
                if (t.ContainsGenericParameters)
                    return true;
            }
            return false;
        }
    }

    internal Type GetRootElementType()
    {
        Type t = this;
        while (t.HasElementType)
            t = t.GetElementType();
        return t;
    }

    public static RuntimeTypeHandle GetTypeHandle(object o)
    {
        ArgumentNullException.ThrowIfNull(o);
        return o.GetType().TypeHandle;
    }

    /// <summary>The type object of a handle; the compiler of CIL folds it for constants.</summary>
    [Intrinsic]
    public static Type GetTypeFromHandle(RuntimeTypeHandle handle) => handle._type;

    public static Type[] GetTypeArray(object[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        Type[] types = new Type[args.Length];
        for (int i = 0; i < types.Length; i++)
            types[i] = args[i].GetType();
        return types;
    }

    public static TypeCode GetTypeCode(Type type) => type == null ? TypeCode.Empty : type.GetTypeCodeImpl();

    protected virtual TypeCode GetTypeCodeImpl()
    {
        Type system = UnderlyingSystemType;
        if ((object)this != (object)system && system is not null)
            return GetTypeCode(system);
        return TypeCode.Object;
    }

    public static Type GetTypeFromCLSID(Guid clsid) => throw new PlatformNotSupportedException();
    public static Type GetTypeFromCLSID(Guid clsid, bool throwOnError) => throw new PlatformNotSupportedException();
    public static Type GetTypeFromCLSID(Guid clsid, string server) => throw new PlatformNotSupportedException();
    public static Type GetTypeFromCLSID(Guid clsid, string server, bool throwOnError) => throw new PlatformNotSupportedException();
    public static Type GetTypeFromProgID(string progID) => throw new PlatformNotSupportedException();
    public static Type GetTypeFromProgID(string progID, bool throwOnError) => throw new PlatformNotSupportedException();
    public static Type GetTypeFromProgID(string progID, string server) => throw new PlatformNotSupportedException();
    public static Type GetTypeFromProgID(string progID, string server, bool throwOnError) => throw new PlatformNotSupportedException();

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Type GetType(string typeName) => TypeNames.Resolve(typeName, null, null, TypeNames.CallingAssembly(), false, false);
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Type GetType(string typeName, bool throwOnError) => TypeNames.Resolve(typeName, null, null, TypeNames.CallingAssembly(), throwOnError, false);
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Type GetType(string typeName, bool throwOnError, bool ignoreCase) => TypeNames.Resolve(typeName, null, null, TypeNames.CallingAssembly(), throwOnError, ignoreCase);
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Type GetType(string typeName, Func<AssemblyName, Assembly> assemblyResolver, Func<Assembly, string, bool, Type> typeResolver)
        => TypeNames.Resolve(typeName, assemblyResolver, typeResolver, TypeNames.CallingAssembly(), false, false);
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Type GetType(string typeName, Func<AssemblyName, Assembly> assemblyResolver, Func<Assembly, string, bool, Type> typeResolver, bool throwOnError)
        => TypeNames.Resolve(typeName, assemblyResolver, typeResolver, TypeNames.CallingAssembly(), throwOnError, false);
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Type GetType(string typeName, Func<AssemblyName, Assembly> assemblyResolver, Func<Assembly, string, bool, Type> typeResolver, bool throwOnError, bool ignoreCase)
        => TypeNames.Resolve(typeName, assemblyResolver, typeResolver, TypeNames.CallingAssembly(), throwOnError, ignoreCase);
    public static Type ReflectionOnlyGetType(string typeName, bool throwIfNotFound, bool ignoreCase) => throw new PlatformNotSupportedException(SR.PlatformNotSupported_ReflectionOnly);

    public ConstructorInfo TypeInitializer => GetConstructorImpl(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, null, CallingConventions.Any, EmptyTypes, null);

    public ConstructorInfo GetConstructor(Type[] types) => GetConstructor(BindingFlags.Public | BindingFlags.Instance, null, types, null);
    public ConstructorInfo GetConstructor(BindingFlags bindingAttr, Type[] types) => GetConstructor(bindingAttr, null, types, null);
    public ConstructorInfo GetConstructor(BindingFlags bindingAttr, Binder binder, Type[] types, ParameterModifier[] modifiers) => GetConstructor(bindingAttr, binder, CallingConventions.Any, types, modifiers);
    public ConstructorInfo GetConstructor(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
    {
        CheckTypes(types);
        return GetConstructorImpl(bindingAttr, binder, callConvention, types, modifiers);
    }

    private static void CheckTypes(Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        foreach (Type t in types)
            ArgumentNullException.ThrowIfNull(t, "types");
    }

    protected abstract ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);
    public ConstructorInfo[] GetConstructors() => GetConstructors(BindingFlags.Public | BindingFlags.Instance);
    public abstract ConstructorInfo[] GetConstructors(BindingFlags bindingAttr);

    public EventInfo GetEvent(string name) => GetEvent(name, DefaultLookup);
    public abstract EventInfo GetEvent(string name, BindingFlags bindingAttr);
    public virtual EventInfo[] GetEvents() => GetEvents(DefaultLookup);
    public abstract EventInfo[] GetEvents(BindingFlags bindingAttr);
    public FieldInfo GetField(string name) => GetField(name, DefaultLookup);
    public abstract FieldInfo GetField(string name, BindingFlags bindingAttr);
    public FieldInfo[] GetFields() => GetFields(DefaultLookup);
    public abstract FieldInfo[] GetFields(BindingFlags bindingAttr);
    public MemberInfo[] GetMember(string name) => GetMember(name, DefaultLookup);
    public virtual MemberInfo[] GetMember(string name, BindingFlags bindingAttr) => GetMember(name, MemberTypes.All, bindingAttr);
    public virtual MemberInfo[] GetMember(string name, MemberTypes type, BindingFlags bindingAttr) => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public MemberInfo[] GetMembers() => GetMembers(DefaultLookup);
    public abstract MemberInfo[] GetMembers(BindingFlags bindingAttr);
    public virtual MemberInfo GetMemberWithSameMetadataDefinitionAs(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        foreach (MemberInfo m in GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (m.HasSameMetadataDefinitionAs(member))
                return m;
        }
        throw new ArgumentException(string.Format(SR.Arg_MemberInfoNotFound, member.Name), nameof(member));
    }

    public MethodInfo GetMethod(string name) => GetMethod(name, DefaultLookup);
    public MethodInfo GetMethod(string name, BindingFlags bindingAttr)
    {
        ArgumentNullException.ThrowIfNull(name);
        return GetMethodImpl(name, bindingAttr, null, CallingConventions.Any, null, null);
    }

    public MethodInfo GetMethod(string name, BindingFlags bindingAttr, Type[] types) => GetMethod(name, bindingAttr, null, types, null);
    public MethodInfo GetMethod(string name, Type[] types) => GetMethod(name, types, null);
    public MethodInfo GetMethod(string name, Type[] types, ParameterModifier[] modifiers) => GetMethod(name, DefaultLookup, null, types, modifiers);
    public MethodInfo GetMethod(string name, BindingFlags bindingAttr, Binder binder, Type[] types, ParameterModifier[] modifiers) => GetMethod(name, bindingAttr, binder, CallingConventions.Any, types, modifiers);
    public MethodInfo GetMethod(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
    {
        ArgumentNullException.ThrowIfNull(name);
        CheckTypes(types);
        return GetMethodImpl(name, bindingAttr, binder, callConvention, types, modifiers);
    }

    protected abstract MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);
    public MethodInfo GetMethod(string name, int genericParameterCount, Type[] types) => GetMethod(name, genericParameterCount, types, null);
    public MethodInfo GetMethod(string name, int genericParameterCount, Type[] types, ParameterModifier[] modifiers) => GetMethod(name, genericParameterCount, DefaultLookup, null, types, modifiers);
    public MethodInfo GetMethod(string name, int genericParameterCount, BindingFlags bindingAttr, Type[] types) => GetMethod(name, genericParameterCount, bindingAttr, null, types, null);
    public MethodInfo GetMethod(string name, int genericParameterCount, BindingFlags bindingAttr, Binder binder, Type[] types, ParameterModifier[] modifiers) => GetMethod(name, genericParameterCount, bindingAttr, binder, CallingConventions.Any, types, modifiers);
    public MethodInfo GetMethod(string name, int genericParameterCount, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(genericParameterCount);
        CheckTypes(types);
        return GetMethodImpl(name, genericParameterCount, bindingAttr, binder, callConvention, types, modifiers);
    }

    protected virtual MethodInfo GetMethodImpl(string name, int genericParameterCount, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotSupportedException();
    public MethodInfo[] GetMethods() => GetMethods(DefaultLookup);
    public abstract MethodInfo[] GetMethods(BindingFlags bindingAttr);

    public Type GetNestedType(string name) => GetNestedType(name, DefaultLookup);
    public abstract Type GetNestedType(string name, BindingFlags bindingAttr);
    public Type[] GetNestedTypes() => GetNestedTypes(DefaultLookup);
    public abstract Type[] GetNestedTypes(BindingFlags bindingAttr);

    public PropertyInfo GetProperty(string name) => GetProperty(name, DefaultLookup);
    public PropertyInfo GetProperty(string name, BindingFlags bindingAttr)
    {
        ArgumentNullException.ThrowIfNull(name);
        return GetPropertyImpl(name, bindingAttr, null, null, null, null);
    }

    public PropertyInfo GetProperty(string name, Type returnType)
    {
        ArgumentNullException.ThrowIfNull(name);
        return GetPropertyImpl(name, DefaultLookup, null, returnType, null, null);
    }

    public PropertyInfo GetProperty(string name, Type[] types) => GetProperty(name, null, types);
    public PropertyInfo GetProperty(string name, Type returnType, Type[] types) => GetProperty(name, returnType, types, null);
    public PropertyInfo GetProperty(string name, Type returnType, Type[] types, ParameterModifier[] modifiers) => GetProperty(name, DefaultLookup, null, returnType, types, modifiers);
    public PropertyInfo GetProperty(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(types);
        return GetPropertyImpl(name, bindingAttr, binder, returnType, types, modifiers);
    }

    protected abstract PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers);
    public PropertyInfo[] GetProperties() => GetProperties(DefaultLookup);
    public abstract PropertyInfo[] GetProperties(BindingFlags bindingAttr);
    public virtual MemberInfo[] GetDefaultMembers() => throw new NotSupportedException();

    public object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args) => InvokeMember(name, invokeAttr, binder, target, args, null, null, null);
    public object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, CultureInfo culture) => InvokeMember(name, invokeAttr, binder, target, args, null, culture, null);
    public abstract object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, ParameterModifier[] modifiers, CultureInfo culture, string[] namedParameters);

    public Type GetInterface(string name) => GetInterface(name, false);
    public abstract Type GetInterface(string name, bool ignoreCase);
    public abstract Type[] GetInterfaces();
    public virtual InterfaceMapping GetInterfaceMap(Type interfaceType) => throw new NotSupportedException(SR.NotSupported_SubclassOverride);

    public virtual bool IsInstanceOfType(object o) => o != null && IsAssignableFrom(o.GetType());
    public virtual bool IsEquivalentTo(Type other) => this == other;

    public virtual bool IsSubclassOf(Type c)
    {
        Type t = this;
        if (t == c)
            return false;
        while (t != null)
        {
            if (t == c)
                return true;
            t = t.BaseType;
        }
        return false;
    }

    public virtual bool IsAssignableFrom(Type c)
    {
        if (c == null)
            return false;
        if (this == c || c.IsSubclassOf(this))
            return true;
        if (IsInterface)
        {
            foreach (Type i in c.GetInterfaces())
            {
                if (i == this)
                    return true;
            }
            return false;
        }
        if (IsGenericParameter)
        {
            foreach (Type constraint in GetGenericParameterConstraints())
            {
                if (!constraint.IsAssignableFrom(c))
                    return false;
            }
            return true;
        }
        return false;
    }

    public bool IsAssignableTo(Type targetType) => targetType?.IsAssignableFrom(this) ?? false;

    public virtual Type GetEnumUnderlyingType()
    {
        if (!IsEnum)
            throw new ArgumentException(SR.Arg_MustBeEnum, "enumType");
        FieldInfo[] fields = GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        if (fields == null || fields.Length != 1)
            throw new ArgumentException(SR.Argument_InvalidEnum, "enumType");
        return fields[0].FieldType;
    }

    public virtual Array GetEnumValues() => throw new NotSupportedException();
    public virtual Array GetEnumValuesAsUnderlyingType() => throw new NotSupportedException();
    public virtual string[] GetEnumNames() => throw new NotSupportedException();
    public virtual string GetEnumName(object value) => throw new NotSupportedException();
    public virtual bool IsEnumDefined(object value) => throw new NotSupportedException();

    public virtual Type MakeArrayType() => throw new NotSupportedException();
    public virtual Type MakeArrayType(int rank) => throw new NotSupportedException();
    public virtual Type MakeByRefType() => throw new NotSupportedException();
    public virtual Type MakePointerType() => throw new NotSupportedException();
    public virtual Type MakeGenericType(params Type[] typeArguments) => throw new NotSupportedException(SR.NotSupported_SubclassOverride);
    public static Type MakeGenericMethodParameter(int position) => new SignatureGenericParameter(position);
    public static Type MakeGenericSignatureType(Type genericTypeDefinition, params Type[] typeArguments) => throw new NotImplementedException("MakeGenericSignatureType");

    public static Binder DefaultBinder => System.Reflection.DefaultBinder.Instance;

    public virtual Type[] FindInterfaces(TypeFilter filter, object filterCriteria)
    {
        ArgumentNullException.ThrowIfNull(filter);
        List<Type> found = new List<Type>();
        foreach (Type t in GetInterfaces())
        {
            if (filter(t, filterCriteria))
                found.Add(t);
        }
        return found.ToArray();
    }

    public virtual MemberInfo[] FindMembers(MemberTypes memberType, BindingFlags bindingAttr, MemberFilter filter, object filterCriteria)
    {
        List<MemberInfo> found = new List<MemberInfo>();
        foreach (MemberInfo m in GetMembers(bindingAttr))
        {
            if ((m.MemberType & memberType) != 0 && (filter == null || filter(m, filterCriteria)))
                found.Add(m);
        }
        return found.ToArray();
    }

    private static bool FilterByName(MemberInfo m, object criteria, StringComparison comparison)
    {
        if (criteria is not string pattern)
            throw new InvalidFilterCriteriaException(SR.InvalidFilterCriteriaException_CritString);
        pattern = pattern.Trim();
        string name = m.Name;
        if (m.MemberType == MemberTypes.NestedType)
            name = name.Substring(name.LastIndexOf('+') + 1);
        if (pattern.EndsWith('*'))
            return name.StartsWith(pattern.Substring(0, pattern.Length - 1), comparison);
        return name.Equals(pattern, comparison);
    }

    private static bool FilterByAttribute(MemberInfo m, object criteria)
    {
        if (criteria == null)
            throw new InvalidFilterCriteriaException(SR.InvalidFilterCriteriaException_CritInt);
        int wanted = Convert.ToInt32(criteria);
        return m switch
        {
            FieldInfo f => ((int)f.Attributes & wanted) != 0 && (wanted & (int)FieldAttributes.FieldAccessMask) == 0 || ((int)f.Attributes & wanted) == wanted,
            MethodBase b => ((int)b.Attributes & wanted) == wanted,
            _ => false,
        };
    }

    public override string ToString() => "Type: " + Name;
    public override bool Equals(object o) => o is Type t && Equals(t);
    public virtual bool Equals(Type o) => o != null && (object)UnderlyingSystemType == (object)o.UnderlyingSystemType;

    public override int GetHashCode()
    {
        Type system = UnderlyingSystemType;
        return (object)system != (object)this ? system.GetHashCode() : RuntimeHelpers.GetHashCode(this);
    }

    [Intrinsic]
    public static bool operator ==(Type left, Type right) => (object)left == (object)right || (left is not null && right is not null && left is not RuntimeType && right is not RuntimeType && left.Equals(right));

    [Intrinsic]
    public static bool operator !=(Type left, Type right) => !(left == right);
}
