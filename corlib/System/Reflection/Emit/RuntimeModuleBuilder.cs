using System.Collections.Generic;
using System.Diagnostics.SymbolStore;
using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>The module of a dynamic assembly: the tokens of its code, and its types by name.</summary>
internal sealed class RuntimeModuleBuilder : ModuleBuilder
{
    internal readonly RuntimeAssemblyBuilder Owner;
    internal readonly RuntimeModule InternalModule;
    internal readonly TokenScope Scope = new TokenScope();
    private readonly Dictionary<string, Type> _types = new Dictionary<string, Type>();
    private readonly List<RuntimeTypeBuilder> _builders = new List<RuntimeTypeBuilder>();
    private readonly List<AttributeRecord> _attributes = new List<AttributeRecord>();
    private RuntimeTypeBuilder _globals;
    private bool _globalsDone;

    internal RuntimeModuleBuilder(RuntimeAssemblyBuilder owner, RuntimeModule module)
    {
        Owner = owner;
        InternalModule = module;
    }

    internal string DefinedName => Name;
    internal List<AttributeRecord> AttributeRecords => _attributes;
    internal List<RuntimeTypeBuilder> Builders => _builders;

    internal void AddType(string name, RuntimeTypeBuilder builder)
    {
        lock (_types)
        {
            if (!_types.TryAdd(name, builder))
                throw new ArgumentException(SR.Argument_DuplicateTypeName);
            _builders.Add(builder);
        }
    }

    internal void Replace(string name, Type shown)
    {
        lock (_types)
            _types[name] = shown;
    }

    private RuntimeTypeBuilder Globals => _globals ??= new RuntimeTypeBuilder(this);

    private void CheckGlobals()
    {
        if (_globalsDone)
            throw new InvalidOperationException(SR.InvalidOperation_GlobalsHaveBeenCreated);
    }

    protected override void CreateGlobalFunctionsCore()
    {
        CheckGlobals();
        Globals.CreateTypeInfo();
        _globalsDone = true;
    }

    protected override MethodBuilder DefineGlobalMethodCore(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] requiredReturnTypeCustomModifiers,
        Type[] optionalReturnTypeCustomModifiers, Type[] parameterTypes, Type[][] requiredParameterTypeCustomModifiers, Type[][] optionalParameterTypeCustomModifiers)
    {
        CheckGlobals();
        ArgumentNullException.ThrowIfNull(name);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if ((attributes & MethodAttributes.Static) == 0)
            throw new ArgumentException(SR.Argument_GlobalMembersMustBeStatic);
        return Globals.DefineMethod(name, attributes, callingConvention, returnType, requiredReturnTypeCustomModifiers, optionalReturnTypeCustomModifiers, parameterTypes,
            requiredParameterTypeCustomModifiers, optionalParameterTypeCustomModifiers);
    }

    protected override MethodBuilder DefinePInvokeMethodCore(string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention, Type returnType,
        Type[] parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet)
    {
        if ((attributes & MethodAttributes.Static) == 0)
            throw new ArgumentException(SR.Argument_GlobalMembersMustBeStatic);
        return Globals.DefinePInvokeMethod(name, dllName, entryName, attributes, callingConvention, returnType, parameterTypes, nativeCallConv, nativeCharSet);
    }

    protected override FieldBuilder DefineInitializedDataCore(string name, byte[] data, FieldAttributes attributes)
    {
        CheckGlobals();
        return Globals.DefineInitializedData(name, data, attributes);
    }

    protected override FieldBuilder DefineUninitializedDataCore(string name, int size, FieldAttributes attributes)
    {
        CheckGlobals();
        return Globals.DefineUninitializedData(name, size, attributes);
    }

    protected override EnumBuilder DefineEnumCore(string name, TypeAttributes visibility, Type underlyingType) => new RuntimeEnumBuilder(this, name, visibility, underlyingType);

    protected override TypeBuilder DefineTypeCore(string name, TypeAttributes attr, Type parent, Type[] interfaces, PackingSize packingSize, int typesize)
        => new RuntimeTypeBuilder(this, name, attr, parent, interfaces, packingSize, typesize, null);

    protected override MethodInfo GetArrayMethodCore(Type arrayClass, string methodName, CallingConventions callingConvention, Type returnType, Type[] parameterTypes)
        => new ArrayMethod(this, arrayClass, methodName, callingConvention, returnType, parameterTypes);

    protected override void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute) => _attributes.Add(new AttributeRecord(con, binaryAttribute.ToArray()));

    protected override ISymbolDocumentWriter DefineDocumentCore(string url, Guid language = default) => throw new InvalidOperationException(SR.InvalidOperation_NotADebugModule);

    public override int GetTypeMetadataToken(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.IsByRef)
            throw new ArgumentException(SR.Argument_CannotBeByRefType);
        return Scope.TypeToken(type);
    }

    public override int GetFieldMetadataToken(FieldInfo field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Scope.FieldToken(field);
    }

    public override int GetMethodMetadataToken(MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Scope.MethodToken(method);
    }

    public override int GetMethodMetadataToken(ConstructorInfo constructor)
    {
        ArgumentNullException.ThrowIfNull(constructor);
        return Scope.MethodToken(constructor);
    }

    public override int GetSignatureMetadataToken(SignatureHelper signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return Scope.SignatureToken(signature);
    }

    public override int GetStringMetadataToken(string stringConstant)
    {
        ArgumentNullException.ThrowIfNull(stringConstant);
        return Scope.StringToken(stringConstant);
    }

    public override Assembly Assembly => Owner;
    public override string FullyQualifiedName => "RefEmit_InMemoryManifestModule";
    public override string Name => "<In Memory Module>";
    public override string ScopeName => "RefEmit_InMemoryManifestModule";
    public override int MDStreamVersion => InternalModule.MDStreamVersion;
    public override Guid ModuleVersionId => InternalModule.ModuleVersionId;
    public override int MetadataToken => InternalModule.MetadataToken;
    public override bool IsResource() => false;
    public override void GetPEKind(out PortableExecutableKinds peKind, out ImageFileMachine machine)
    {
        peKind = PortableExecutableKinds.ILOnly;
        machine = ImageFileMachine.I386;
    }

    public override Type[] GetTypes()
    {
        List<Type> all = new List<Type>();
        lock (_types)
        {
            foreach (RuntimeTypeBuilder t in _builders)
                all.Add(t.Created ?? (Type)t);
        }
        return all.ToArray();
    }

    public override Type GetType(string className, bool throwOnError, bool ignoreCase)
    {
        Type found = null;
        if (!string.IsNullOrEmpty(className))
        {
            string name = className;
            string suffix = "";
            int end = name.AsSpan().IndexOfAny('[', '*', '&');
            if (end > 0)
            {
                suffix = name.Substring(end);
                name = name.Substring(0, end);
            }
            lock (_types)
            {
                if (!_types.TryGetValue(name, out found) && ignoreCase)
                {
                    foreach (KeyValuePair<string, Type> t in _types)
                    {
                        if (string.Equals(t.Key, name, StringComparison.OrdinalIgnoreCase))
                            found = t.Value;
                    }
                }
            }
            if (found is RuntimeTypeBuilder { Created: not null } builder)
                found = builder.Created;
            if (found != null)
                found = Suffixed(found, suffix);
        }
        return found ?? InternalModule.GetType(className, throwOnError, ignoreCase);
    }

    private static Type Suffixed(Type type, string suffix)
    {
        for (int i = 0; i < suffix.Length; i++)
        {
            if (suffix[i] == '*')
            {
                type = type.MakePointerType();
            }
            else if (suffix[i] == '&')
            {
                type = type.MakeByRefType();
            }
            else
            {
                int close = suffix.IndexOf(']', i);
                if (close < 0)
                    return null;
                string inside = suffix.Substring(i + 1, close - i - 1);
                type = inside.Length == 0 ? type.MakeArrayType() : inside == "*" ? type.MakeArrayType(1) : type.MakeArrayType(inside.Length + 1);
                i = close;
            }
        }
        return type;
    }

    protected override MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
    {
        if (_globals?.Created == null)
            return null;
        return types == null ? _globals.Created.GetMethod(name, bindingAttr) : _globals.Created.GetMethod(name, bindingAttr, binder, callConvention, types, modifiers);
    }

    public override MethodInfo[] GetMethods(BindingFlags bindingFlags) => _globals?.Created == null ? Array.Empty<MethodInfo>() : _globals.Created.GetMethods(bindingFlags | BindingFlags.DeclaredOnly);
    public override FieldInfo GetField(string name, BindingFlags bindingAttr) => _globals?.Created?.GetField(name, bindingAttr);
    public override FieldInfo[] GetFields(BindingFlags bindingFlags) => _globals?.Created == null ? Array.Empty<FieldInfo>() : _globals.Created.GetFields(bindingFlags);

    // Tokens of the code under construction first; the rest is in no image that has a single token space.
    private object Resolve(int token) => Scope.Find(token) ?? throw new ArgumentException(string.Format(SR.Argument_InvalidToken, token, this), "metadataToken");
    public override Type ResolveType(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => (Type)Resolve(metadataToken);
    public override MethodBase ResolveMethod(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => (MethodBase)Resolve(metadataToken);
    public override FieldInfo ResolveField(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => (FieldInfo)Resolve(metadataToken);
    public override MemberInfo ResolveMember(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments) => (MemberInfo)Resolve(metadataToken);
    public override byte[] ResolveSignature(int metadataToken) => ((SignatureHelper)Resolve(metadataToken)).Encode(Scope);
    public override string ResolveString(int metadataToken) => (string)Resolve(metadataToken);

    public override object[] GetCustomAttributes(bool inherit) => InternalModule.GetCustomAttributes(inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => InternalModule.GetCustomAttributes(attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => InternalModule.IsDefined(attributeType, inherit);
    public override IList<CustomAttributeData> GetCustomAttributesData() => InternalModule.GetCustomAttributesData();
    public override bool Equals(object obj) => (object)this == obj;
    public override int GetHashCode() => InternalModule.GetHashCode();
}
