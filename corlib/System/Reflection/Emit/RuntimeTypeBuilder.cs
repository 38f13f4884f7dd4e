using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>A type under construction; once it is created, it answers as the type of the VM does.</summary>
internal sealed class RuntimeTypeBuilder : TypeBuilder
{
    internal readonly RuntimeModuleBuilder ModuleBuilder;
    internal readonly IntPtr Cell = DynamicImage.NewCell();
    internal readonly bool IsGlobal;
    internal readonly List<RuntimeFieldBuilder> Fields = new List<RuntimeFieldBuilder>();
    internal readonly List<RuntimeMethodBuilder> Methods = new List<RuntimeMethodBuilder>();
    internal readonly List<RuntimePropertyBuilder> Properties = new List<RuntimePropertyBuilder>();
    internal readonly List<RuntimeEventBuilder> Events = new List<RuntimeEventBuilder>();
    internal readonly List<Type> Interfaces = new List<Type>();
    internal readonly List<(MethodInfo Body, MethodInfo Declaration)> Overrides = new List<(MethodInfo, MethodInfo)>();
    internal readonly List<AttributeRecord> AttributeRecords = new List<AttributeRecord>();
    internal RuntimeGenericTypeParameterBuilder[] GenericParameters;
    internal RuntimeType Created;
    internal IntPtr Part;
    private readonly RuntimeTypeBuilder _enclosing;
    private readonly string _space, _name;
    private TypeAttributes _attributes;
    private Type _parent;
    private PackingSize _packing;
    private int _size;
    private int _constructors;
    private bool _busy;
    internal RuntimeEnumBuilder EnumBuilder;

    /// <summary>The type of the module's own fields and methods.</summary>
    internal RuntimeTypeBuilder(RuntimeModuleBuilder module)
    {
        ModuleBuilder = module;
        IsGlobal = true;
        _name = "<Module>";
        _space = "";
    }

    internal RuntimeTypeBuilder(RuntimeModuleBuilder module, string fullName, TypeAttributes attributes, Type parent, Type[] interfaces, PackingSize packing, int size, RuntimeTypeBuilder enclosing)
    {
        ArgumentException.ThrowIfNullOrEmpty(fullName, nameof(fullName));
        if (fullName[0] == '\0')
            throw new ArgumentException(SR.Argument_IllegalName, nameof(fullName));
        if (fullName.Length > 1023)
            throw new ArgumentException(SR.Argument_TypeNameTooLong, nameof(fullName));
        if (enclosing != null && (attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NotPublic)
            throw new ArgumentException(SR.Argument_BadNestedTypeFlags, "attr");
        ModuleBuilder = module;
        _enclosing = enclosing;
        int dot = fullName.LastIndexOf('.');
        if (dot <= 0)
        {
            _space = "";
            _name = fullName;
        }
        else
        {
            _space = fullName.Substring(0, dot);
            _name = fullName.Substring(dot + 1);
        }
        CheckAttributes(attributes, enclosing != null);
        _attributes = attributes;
        if (interfaces != null)
        {
            foreach (Type t in interfaces)
            {
                ArgumentNullException.ThrowIfNull(t, nameof(interfaces));
                Interfaces.Add(t);
            }
        }
        SetParentCore(parent);
        _packing = packing;
        _size = size;
        module.AddType(enclosing == null ? fullName : enclosing.FullName + "+" + fullName, this);
    }

    private static void CheckAttributes(TypeAttributes attributes, bool nested)
    {
        TypeAttributes visibility = attributes & TypeAttributes.VisibilityMask;
        if (!nested && visibility is not (TypeAttributes.NotPublic or TypeAttributes.Public))
            throw new ArgumentException(SR.Argument_BadTypeAttrNestedVisibilityOnNonNestedType);
        if (nested && visibility <= TypeAttributes.Public)
            throw new ArgumentException(SR.Argument_BadTypeAttrNonNestedVisibilityNestedType);
        TypeAttributes layout = attributes & TypeAttributes.LayoutMask;
        if (layout is not (TypeAttributes.AutoLayout or TypeAttributes.SequentialLayout or TypeAttributes.ExplicitLayout))
            throw new ArgumentException(SR.Argument_BadTypeAttrInvalidLayout);
        if ((attributes & TypeAttributes.ReservedMask) != 0)
            throw new ArgumentException(SR.Argument_BadTypeAttrReservedBitsSet);
    }

    internal bool IsFinished => Created != null || _busy;

    private void CheckOpen()
    {
        if (Created != null)
            throw new InvalidOperationException(SR.InvalidOperation_TypeHasBeenCreated);
    }

    internal void AddFlags(TypeAttributes set, TypeAttributes mask) => _attributes = (_attributes & ~mask) | set;
    internal void SetLayout(int packing, int size)
    {
        _packing = (PackingSize)packing;
        _size = size;
    }

    // --- definitions ---

    protected override PackingSize PackingSizeCore => _packing;
    protected override int SizeCore => _size;

    protected override void AddInterfaceImplementationCore(Type interfaceType)
    {
        ArgumentNullException.ThrowIfNull(interfaceType);
        CheckOpen();
        if (!Interfaces.Contains(interfaceType))
            Interfaces.Add(interfaceType);
    }

    protected override void SetParentCore(Type parent)
    {
        CheckOpen();
        if (parent != null)
        {
            if (parent.IsInterface)
                throw new ArgumentException(SR.Argument_CannotSetParentToInterface);
            _parent = parent;
        }
        else if ((_attributes & TypeAttributes.Interface) != TypeAttributes.Interface)
        {
            _parent = typeof(object);
        }
        else
        {
            if ((_attributes & TypeAttributes.Abstract) == 0)
                throw new InvalidOperationException(SR.InvalidOperation_BadInterfaceNotAbstract);
            _parent = null;
        }
    }

    protected override GenericTypeParameterBuilder[] DefineGenericParametersCore(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Length == 0)
            throw new ArgumentException(SR.Arg_EmptyArray, nameof(names));
        foreach (string name in names)
            ArgumentNullException.ThrowIfNull(name, nameof(names));
        if (GenericParameters != null)
            throw new InvalidOperationException();
        RuntimeGenericTypeParameterBuilder[] all = new RuntimeGenericTypeParameterBuilder[names.Length];
        for (int i = 0; i < all.Length; i++)
            all[i] = new RuntimeGenericTypeParameterBuilder(this, null, names[i], i);
        GenericParameters = all;
        return Array.ConvertAll(all, static GenericTypeParameterBuilder (p) => p);
    }

    private RuntimeMethodBuilder AddMethod(string name, MethodAttributes attributes, CallingConventions convention, Type returnType, Type[] returnRequired, Type[] returnOptional, Type[] parameters,
        Type[][] required, Type[][] optional)
    {
        CheckOpen();
        RuntimeMethodBuilder method = new RuntimeMethodBuilder(this, Methods.Count, name, attributes, convention, returnType, returnRequired, returnOptional, parameters, required, optional);
        Methods.Add(method);
        return method;
    }

    protected override MethodBuilder DefineMethodCore(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers,
        Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (parameterTypes != null)
        {
            if (parameterTypeOptionalCustomModifiers != null && parameterTypeOptionalCustomModifiers.Length != parameterTypes.Length)
                throw new ArgumentException(string.Format(SR.Argument_MismatchedArrays, nameof(parameterTypeOptionalCustomModifiers), nameof(parameterTypes)));
            if (parameterTypeRequiredCustomModifiers != null && parameterTypeRequiredCustomModifiers.Length != parameterTypes.Length)
                throw new ArgumentException(string.Format(SR.Argument_MismatchedArrays, nameof(parameterTypeRequiredCustomModifiers), nameof(parameterTypes)));
        }
        RuntimeMethodBuilder method = AddMethod(name, attributes, callingConvention, returnType, returnTypeRequiredCustomModifiers, returnTypeOptionalCustomModifiers, parameterTypes,
            parameterTypeRequiredCustomModifiers, parameterTypeOptionalCustomModifiers);
        if ((attributes & MethodAttributes.SpecialName) != 0 && name == ConstructorInfo.ConstructorName)
            _constructors++;
        return method;
    }

    protected override ConstructorBuilder DefineConstructorCore(MethodAttributes attributes, CallingConventions callingConvention, Type[] parameterTypes, Type[][] requiredCustomModifiers, Type[][] optionalCustomModifiers)
    {
        if ((_attributes & TypeAttributes.Interface) == TypeAttributes.Interface && (attributes & MethodAttributes.Static) != MethodAttributes.Static)
            throw new InvalidOperationException(SR.InvalidOperation_ConstructorNotAllowedOnInterface);
        CheckOpen();
        string name = (attributes & MethodAttributes.Static) == 0 ? ConstructorInfo.ConstructorName : ConstructorInfo.TypeConstructorName;
        RuntimeMethodBuilder method = AddMethod(name, attributes | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName, callingConvention, typeof(void), null, null, parameterTypes,
            requiredCustomModifiers, optionalCustomModifiers);
        _constructors++;
        return new RuntimeConstructorBuilder(method);
    }

    protected override ConstructorBuilder DefineTypeInitializerCore()
    {
        CheckOpen();
        return new RuntimeConstructorBuilder(AddMethod(ConstructorInfo.TypeConstructorName, MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName,
            CallingConventions.Standard, typeof(void), null, null, null, null, null));
    }

    protected override ConstructorBuilder DefineDefaultConstructorCore(MethodAttributes attributes)
    {
        if ((_attributes & TypeAttributes.Interface) == TypeAttributes.Interface)
            throw new InvalidOperationException(SR.InvalidOperation_ConstructorNotAllowedOnInterface);
        CheckOpen();
        ConstructorInfo parent = ParentConstructor();
        RuntimeConstructorBuilder constructor = (RuntimeConstructorBuilder)DefineConstructorCore(attributes, CallingConventions.Standard, null, null, null);
        ILGenerator il = constructor.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, parent);
        il.Emit(OpCodes.Ret);
        constructor.Method.IsDefaultConstructor = true;
        return constructor;
    }

    private ConstructorInfo ParentConstructor()
    {
        ConstructorInfo found = null;
        switch (_parent)
        {
            case InstanceOfBuilder instance:
                Type definition = instance.GetGenericTypeDefinition();
                ConstructorInfo open = definition is RuntimeTypeBuilder generic ? generic.DefaultConstructor() : FindDefault(definition);
                if (open != null)
                    found = ConstructorOnInstance.Make(instance, open);
                break;
            case RuntimeTypeBuilder builder:
                found = builder.DefaultConstructor();
                break;
            case null:
                break;
            default:
                found = FindDefault(_parent);
                break;
        }
        if (found == null || (found.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private)
            throw new NotSupportedException(SR.NotSupported_NoParentDefaultConstructor);
        return found;
    }

    private static ConstructorInfo FindDefault(Type type)
        => type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, Type.EmptyTypes, null);

    private ConstructorInfo DefaultConstructor()
    {
        if (Created != null)
            return FindDefault(Created);
        foreach (RuntimeMethodBuilder m in Methods)
        {
            if (m.Name == ConstructorInfo.ConstructorName && m.ParameterTypes().Length == 0)
                return new RuntimeConstructorBuilder(m);
        }
        // One will be made for it when it is created.
        return _constructors == 0 && NeedsDefaultConstructor ? DefineDefaultConstructor(MethodAttributes.Public) : null;
    }

    private bool NeedsDefaultConstructor => !IsGlobal && (_attributes & TypeAttributes.Interface) == 0 && _constructors == 0 && !IsValueType
        && (_attributes & (TypeAttributes.Abstract | TypeAttributes.Sealed)) != (TypeAttributes.Abstract | TypeAttributes.Sealed);

    protected override FieldBuilder DefineFieldCore(string fieldName, Type type, Type[] requiredCustomModifiers, Type[] optionalCustomModifiers, FieldAttributes attributes)
    {
        CheckOpen();
        RuntimeFieldBuilder field = new RuntimeFieldBuilder(this, Fields.Count, fieldName, type, requiredCustomModifiers, optionalCustomModifiers, attributes);
        Fields.Add(field);
        return field;
    }

    // Data fields have a struct type of their size, one for each size in the module.
    private RuntimeFieldBuilder DataField(string name, byte[] data, int size, FieldAttributes attributes)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (size <= 0 || size >= 0x3F0000)
            throw new ArgumentException(SR.Argument_BadSizeForData);
        CheckOpen();
        string typeName = "$ArrayType$" + size.ToString(CultureInfo.InvariantCulture);
        Type type = ModuleBuilder.GetType(typeName, false, false);
        if (type == null)
        {
            TypeBuilder holder = ModuleBuilder.DefineType(typeName, TypeAttributes.Public | TypeAttributes.ExplicitLayout | TypeAttributes.Class | TypeAttributes.Sealed | TypeAttributes.AnsiClass,
                typeof(ValueType), PackingSize.Size1, size);
            type = holder.CreateType();
        }
        RuntimeFieldBuilder field = (RuntimeFieldBuilder)DefineField(name, type, attributes | FieldAttributes.Static);
        field.SetData(data);
        return field;
    }

    protected override FieldBuilder DefineInitializedDataCore(string name, byte[] data, FieldAttributes attributes)
    {
        ArgumentNullException.ThrowIfNull(data);
        return DataField(name, (byte[])data.Clone(), data.Length, attributes);
    }

    protected override FieldBuilder DefineUninitializedDataCore(string name, int size, FieldAttributes attributes)
    {
        if (size <= 0 || size >= 0x3F0000)
            throw new ArgumentException(SR.Argument_BadSizeForData);
        return DataField(name, new byte[size], size, attributes);
    }

    protected override PropertyBuilder DefinePropertyCore(string name, PropertyAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] returnTypeRequiredCustomModifiers,
        Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        CheckOpen();
        RuntimePropertyBuilder property = new RuntimePropertyBuilder(this, Properties.Count, name, attributes, callingConvention, returnType, returnTypeRequiredCustomModifiers, returnTypeOptionalCustomModifiers,
            parameterTypes, parameterTypeRequiredCustomModifiers, parameterTypeOptionalCustomModifiers);
        Properties.Add(property);
        return property;
    }

    protected override EventBuilder DefineEventCore(string name, EventAttributes attributes, Type eventtype)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name[0] == '\0')
            throw new ArgumentException(SR.Argument_IllegalName, nameof(name));
        ArgumentNullException.ThrowIfNull(eventtype);
        CheckOpen();
        RuntimeEventBuilder e = new RuntimeEventBuilder(this, name, attributes, eventtype);
        Events.Add(e);
        return e;
    }

    protected override MethodBuilder DefinePInvokeMethodCore(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType,
        Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers,
        CallingConvention nativeCallConv, CharSet nativeCharSet)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(dllName);
        if (entryName != null)
            ArgumentException.ThrowIfNullOrEmpty(entryName);
        else
            entryName = name;
        if ((attributes & MethodAttributes.Abstract) != 0)
            throw new ArgumentException(SR.Argument_BadPInvokeMethod);
        if ((_attributes & TypeAttributes.ClassSemanticsMask) == TypeAttributes.Interface)
            throw new ArgumentException(SR.Argument_BadPInvokeOnInterface);
        CheckOpen();
        RuntimeMethodBuilder method = AddMethod(name, attributes | MethodAttributes.PinvokeImpl, callingConvention, returnType, returnTypeRequiredCustomModifiers, returnTypeOptionalCustomModifiers,
            parameterTypes, parameterTypeRequiredCustomModifiers, parameterTypeOptionalCustomModifiers);
        int flags = nativeCallConv switch
        {
            CallingConvention.Cdecl => 0x200,
            CallingConvention.StdCall => 0x300,
            CallingConvention.ThisCall => 0x400,
            CallingConvention.FastCall => 0x500,
            _ => 0x100,
        };
        flags |= nativeCharSet switch { CharSet.Ansi => 2, CharSet.Unicode => 4, CharSet.Auto => 6, _ => 0 };
        method.Import(dllName, entryName, flags);
        return method;
    }

    protected override TypeBuilder DefineNestedTypeCore(string name, TypeAttributes attr, Type parent, Type[] interfaces, PackingSize packSize, int typeSize)
        => new RuntimeTypeBuilder(ModuleBuilder, name, attr, parent, interfaces, packSize, typeSize, this);

    protected override void DefineMethodOverrideCore(MethodInfo methodInfoBody, MethodInfo methodInfoDeclaration)
    {
        ArgumentNullException.ThrowIfNull(methodInfoBody);
        ArgumentNullException.ThrowIfNull(methodInfoDeclaration);
        CheckOpen();
        if ((object)methodInfoBody.DeclaringType != this)
            throw new ArgumentException(SR.ArgumentException_BadMethodImplBody);
        Overrides.Add((methodInfoBody, methodInfoDeclaration));
    }

    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute)
    {
        byte[] blob = binaryAttribute.ToArray();
        if (KnownAttribute.OnType(this, con, blob))
            return;
        AttributeRecords.Add(new AttributeRecord(con, blob));
    }

    // --- creation ---

    protected override bool IsCreatedCore() => Created != null;

    protected override TypeInfo CreateTypeInfoCore()
    {
        lock (ModuleBuilder)
        {
            if (Created != null)
                return Created;
            Finish();
            return Created;
        }
    }

    private void CheckMethods()
    {
        bool isInterface = (_attributes & TypeAttributes.Interface) != 0;
        foreach (RuntimeMethodBuilder m in Methods)
        {
            MethodAttributes a = m.Attributes;
            if ((a & MethodAttributes.Abstract) != 0)
            {
                if (!isInterface && (_attributes & TypeAttributes.Abstract) == 0)
                    throw new InvalidOperationException(SR.InvalidOperation_BadTypeAttributesNotAbstract);
                if (m.HasBody)
                    throw new InvalidOperationException(string.Format(SR.InvalidOperation_BadMethodBody, m.Name));
            }
            else if (m.NeedsBody && !m.HasBody)
            {
                throw new InvalidOperationException(string.Format(SR.InvalidOperation_BadEmptyMethodBody, m.Name));
            }
        }
    }

    // A struct that a field needs, or the type's parent, may be for the program to finish now.
    private void Need(Type type, HashSet<Type> asked)
    {
        while (type is InstanceOfBuilder instance)
            type = instance.GetGenericTypeDefinition();
        if (type is RuntimeEnumBuilder e)
            type = e.Builder;
        if (type is not RuntimeTypeBuilder { Created: null } builder || (object)builder == this || !asked.Add(type))
            return;
        AppDomain.CurrentDomain.RaiseTypeResolve(builder._space.Length == 0 ? builder._name : builder._space + "." + builder._name, ModuleBuilder.Owner.InternalAssembly);
    }

    private void Finish()
    {
        if (NeedsDefaultConstructor && _constructors == 0)
            DefineDefaultConstructor(MethodAttributes.Public);
        CheckMethods();
        HashSet<Type> asked = new HashSet<Type>();
        Need(_parent, asked);
        foreach (Type t in Interfaces)
            Need(t, asked);
        foreach (RuntimeFieldBuilder f in Fields)
        {
            if (f.FieldType.IsValueType)
                Need(f.FieldType, asked);
        }
        if (Created != null)
            return;
        _busy = true;
        try
        {
            Part = new TypePart(this).Load(ModuleBuilder.InternalModule.Handle, out int row);
            Created = DynamicImage.FinishType(Part, row, Cell, _enclosing?.Created == null ? 0 : _enclosing.Created._handle);
        }
        finally
        {
            _busy = false;
        }
        foreach (RuntimeTypeBuilder nested in ModuleBuilder.Builders)
        {
            if ((object)nested._enclosing == this && nested.Created != null)
                DynamicImage.SetEnclosing(nested.Created._handle, Created._handle);
        }
    }

    // --- what it says about itself ---

    private Type Done => Created ?? throw new NotSupportedException(SR.NotSupported_TypeNotYetCreated);

    public override string Name => _name;
    public override string Namespace => _enclosing != null ? _enclosing.Namespace : _space;
    internal string OwnNamespace => _space;
    public override string FullName => IsGlobal ? null : _enclosing != null ? _enclosing.FullName + "+" + (_space.Length == 0 ? _name : _space + "." + _name) : _space.Length == 0 ? _name : _space + "." + _name;
    public override string AssemblyQualifiedName => FullName + ", " + Assembly.FullName;
    public override string ToString() => FullName;
    public override Guid GUID => Done.GUID;
    public override int MetadataToken => ModuleBuilder.Scope.TypeToken(this);
    public override Module Module => ModuleBuilder;
    public override Assembly Assembly => ModuleBuilder.Owner;
    public override Type BaseType => _parent;
    public override Type DeclaringType => _enclosing;
    public override Type ReflectedType => _enclosing;
    public override RuntimeTypeHandle TypeHandle => throw new NotSupportedException(SR.NotSupported_DynamicModule);
    public override bool IsGenericType => GenericParameters != null;
    public override bool IsGenericTypeDefinition => GenericParameters != null;
    public override bool IsConstructedGenericType => false;
    public override bool ContainsGenericParameters => GenericParameters != null;
    public override Type GetGenericTypeDefinition() => IsGenericTypeDefinition ? this : throw new InvalidOperationException();
    public override Type[] GetGenericArguments() => GenericParameters == null ? Type.EmptyTypes : Array.ConvertAll(GenericParameters, static Type (p) => p);
    public override bool IsTypeDefinition => true;
    public override bool IsSZArray => false;
    public override bool IsByRefLike => false;
    protected override TypeAttributes GetAttributeFlagsImpl() => _attributes;
    protected override bool IsArrayImpl() => false;
    protected override bool IsByRefImpl() => false;
    protected override bool IsPointerImpl() => false;
    protected override bool HasElementTypeImpl() => false;
    protected override bool IsCOMObjectImpl() => false;
    protected override bool IsPrimitiveImpl() => false;
    protected override bool IsValueTypeImpl() => _parent == typeof(ValueType) || _parent == typeof(Enum);
    public override bool IsEnum => _parent == typeof(Enum);
    public override Type GetElementType() => throw new NotSupportedException(SR.NotSupported_DynamicModule);

    // An enumeration says itself while it is being finished; other types what they became.
    public override Type UnderlyingSystemType
    {
        get
        {
            if (Created != null)
                return Created;
            if (IsEnum)
                return GetEnumUnderlyingType() ?? throw new InvalidOperationException(SR.InvalidOperation_NoUnderlyingTypeOnEnum);
            return this;
        }
    }

    public override Type GetEnumUnderlyingType()
    {
        foreach (RuntimeFieldBuilder f in Fields)
        {
            if (!f.IsStatic)
                return f.FieldType;
        }
        return null;
    }

    public override bool IsSubclassOf(Type c)
    {
        for (Type t = BaseType; t != null; t = t.BaseType)
        {
            if (Same(t, c))
                return true;
        }
        return false;
    }

    private static bool Same(Type a, Type b) => (object)a == b || (a is RuntimeTypeBuilder x && (object)x.Created == b && b != null) || (b is RuntimeTypeBuilder y && (object)y.Created == a && a != null) || (a != null && a.Equals(b));

    public override bool IsAssignableFrom(Type c)
    {
        if (Same(c, this))
            return true;
        if (c is RuntimeTypeBuilder from)
        {
            if (from.IsSubclassOf(this))
                return true;
            if (!IsInterface)
                return false;
            for (Type t = from; t is RuntimeTypeBuilder b; t = b.BaseType)
            {
                foreach (Type i in b.Interfaces)
                {
                    if (Same(i, this) || (i is RuntimeTypeBuilder && IsAssignableFrom(i)))
                        return true;
                }
            }
            return false;
        }
        return Created != null && Created.IsAssignableFrom(c);
    }

    public override bool IsInstanceOfType(object o) => Created != null && Created.IsInstanceOfType(o);

    protected override ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
        => Done.GetConstructor(bindingAttr, binder, callConvention, types, modifiers);
    public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr) => Done.GetConstructors(bindingAttr);
    protected override MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
        => types == null ? Done.GetMethod(name, bindingAttr) : Done.GetMethod(name, bindingAttr, binder, callConvention, types, modifiers);
    public override MethodInfo[] GetMethods(BindingFlags bindingAttr) => Done.GetMethods(bindingAttr);
    public override FieldInfo GetField(string name, BindingFlags bindingAttr) => Done.GetField(name, bindingAttr);
    public override FieldInfo[] GetFields(BindingFlags bindingAttr) => Done.GetFields(bindingAttr);
    public override Type GetInterface(string name, bool ignoreCase) => Done.GetInterface(name, ignoreCase);

    public override Type[] GetInterfaces()
    {
        if (Created != null)
            return Created.GetInterfaces();
        return Interfaces.ToArray();
    }

    public override EventInfo GetEvent(string name, BindingFlags bindingAttr) => Done.GetEvent(name, bindingAttr);
    public override EventInfo[] GetEvents() => Done.GetEvents();
    public override EventInfo[] GetEvents(BindingFlags bindingAttr) => Done.GetEvents(bindingAttr);
    protected override PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers)
        => Created == null ? throw new NotSupportedException(SR.NotSupported_DynamicModule) : Created.GetProperty(name, bindingAttr, binder, returnType, types ?? Type.EmptyTypes, modifiers);
    public override PropertyInfo[] GetProperties(BindingFlags bindingAttr) => Done.GetProperties(bindingAttr);
    public override Type[] GetNestedTypes(BindingFlags bindingAttr) => Done.GetNestedTypes(bindingAttr);
    public override Type GetNestedType(string name, BindingFlags bindingAttr) => Done.GetNestedType(name, bindingAttr);
    public override MemberInfo[] GetMember(string name, MemberTypes type, BindingFlags bindingAttr) => Done.GetMember(name, type, bindingAttr);
    public override MemberInfo[] GetMembers(BindingFlags bindingAttr) => Done.GetMembers(bindingAttr);
    public override InterfaceMapping GetInterfaceMap(Type interfaceType) => Done.GetInterfaceMap(interfaceType);
    public override object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, ParameterModifier[] modifiers, CultureInfo culture, string[] namedParameters)
        => Done.InvokeMember(name, invokeAttr, binder, target, args, modifiers, culture, namedParameters);
    public override object[] GetCustomAttributes(bool inherit) => Done.GetCustomAttributes(inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => Done.GetCustomAttributes(attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => Done.IsDefined(attributeType, inherit);
}
