using System.Globalization;
using System.Threading;

namespace System.Reflection.Emit;

/// <summary>A static method made at run time, which belongs to no type.</summary>
/// <remarks>Its code is checked as that of a file is. Here it lives as long as its domain.</remarks>
public sealed class DynamicMethod : MethodInfo
{
    private static RuntimeAssembly s_anonymous;

    private readonly string _name;
    private readonly Type _returnType;
    private readonly Type[] _parameterTypes;
    private readonly RuntimeModule _module;
    private readonly RuntimeType _owner;
    private readonly MethodAttributes _attributes;
    private readonly CallingConventions _convention;
    private readonly TokenScope _scope = new TokenScope();
    private readonly Lock _lock = new Lock();
    private DynamicParameter[] _parameters;
    private RuntimeILGenerator _generator;
    private DynamicILInfo _info;
    private IntPtr _handle;
    private IntPtr _cell;

    public DynamicMethod(string name, Type returnType, Type[] parameterTypes)
        : this(name, MethodAttributes.Public | MethodAttributes.Static, CallingConventions.Standard, returnType, parameterTypes, null, null) { }

    public DynamicMethod(string name, Type returnType, Type[] parameterTypes, bool restrictedSkipVisibility)
        : this(name, MethodAttributes.Public | MethodAttributes.Static, CallingConventions.Standard, returnType, parameterTypes, null, null) { }

    public DynamicMethod(string name, Type returnType, Type[] parameterTypes, Module m) : this(name, returnType, parameterTypes, m, false) { }

    public DynamicMethod(string name, Type returnType, Type[] parameterTypes, Module m, bool skipVisibility)
        : this(name, MethodAttributes.Public | MethodAttributes.Static, CallingConventions.Standard, returnType, parameterTypes, m, skipVisibility) { }

    public DynamicMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, Module m, bool skipVisibility)
        : this(name, attributes, callingConvention, returnType, parameterTypes, m ?? throw new ArgumentNullException(nameof(m)), null) { }

    public DynamicMethod(string name, Type returnType, Type[] parameterTypes, Type owner) : this(name, returnType, parameterTypes, owner, false) { }

    public DynamicMethod(string name, Type returnType, Type[] parameterTypes, Type owner, bool skipVisibility)
        : this(name, MethodAttributes.Public | MethodAttributes.Static, CallingConventions.Standard, returnType, parameterTypes, owner, skipVisibility) { }

    public DynamicMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, Type owner, bool skipVisibility)
        : this(name, attributes, callingConvention, returnType, parameterTypes, null, owner ?? throw new ArgumentNullException(nameof(owner))) { }

    private DynamicMethod(string name, MethodAttributes attributes, CallingConventions convention, Type returnType, Type[] parameterTypes, Module module, Type owner)
    {
        ArgumentNullException.ThrowIfNull(name);
        _parameterTypes = parameterTypes == null ? Type.EmptyTypes : new Type[parameterTypes.Length];
        for (int i = 0; i < _parameterTypes.Length; i++)
        {
            if (parameterTypes[i] == null)
                throw new ArgumentException(SR.Arg_InvalidTypeInSignature);
            _parameterTypes[i] = parameterTypes[i].UnderlyingSystemType as RuntimeType;
            if (_parameterTypes[i] == null || _parameterTypes[i] == typeof(void))
                throw new ArgumentException(SR.Arg_InvalidTypeInSignature);
        }
        _returnType = returnType == null ? typeof(void) : returnType.UnderlyingSystemType as RuntimeType ?? throw new ArgumentException(SR.Arg_InvalidTypeInRetType);
        if ((attributes & ~MethodAttributes.MemberAccessMask) != MethodAttributes.Static || (attributes & MethodAttributes.MemberAccessMask) != MethodAttributes.Public)
            throw new NotSupportedException(SR.NotSupported_DynamicMethodFlags);
        if (convention != CallingConventions.Standard)
            throw new NotSupportedException(SR.NotSupported_DynamicMethodFlags);
        if (owner != null)
        {
            _owner = owner.UnderlyingSystemType as RuntimeType;
            if (_owner == null)
                throw new ArgumentException(SR.Argument_MustBeRuntimeType, nameof(owner));
            if (_owner.HasElementType || _owner.ContainsGenericParameters || _owner.IsGenericParameter || _owner.IsInterface)
                throw new ArgumentException(SR.Argument_InvalidTypeForDynamicMethod, nameof(owner));
            _module = (RuntimeModule)_owner.Module;
        }
        else if (module is RuntimeModuleBuilder builder)
        {
            _module = builder.InternalModule;
        }
        else if (module != null)
        {
            _module = module as RuntimeModule ?? throw new ArgumentException(SR.Argument_MustBeRuntimeType, "m");
        }
        else
        {
            _module = (RuntimeModule)Anonymous.ManifestModule;
        }
        _name = name;
        _attributes = attributes;
        _convention = convention;
        InitLocals = true;
    }

    // The assembly of methods that are given no other.
    private static RuntimeAssembly Anonymous
    {
        get
        {
            if (s_anonymous == null)
            {
                IntPtr root = RuntimeAssemblyBuilder.NewRoot(new AssemblyName("Anonymously Hosted DynamicMethods Assembly"), "Anonymously Hosted DynamicMethods Assembly", false);
                Interlocked.CompareExchange(ref s_anonymous, RuntimeAssembly.FromHandle(root), null);
            }
            return s_anonymous;
        }
    }

    // --- making it callable ---

    /// <summary>Where the VM's type of the method will be: other dynamic methods may call this one before it is finished.</summary>
    internal IntPtr Cell
    {
        get
        {
            lock (_lock)
                return _cell == 0 ? _cell = DynamicImage.NewCell() : _cell;
        }
    }

    internal IntPtr Handle
    {
        get
        {
            Bake();
            return _handle;
        }
    }

    // Puts the code into an image, once, and then that of the dynamic methods that it calls, which may call this one again.
    private void Bake()
    {
        if (Volatile.Read(ref _handle) != 0)
            return;
        PartWriter part;
        lock (_lock)
        {
            if (_handle != 0)
                return;
            if ((_generator == null && _info == null) || (_info == null && _generator.IsEmpty))
                throw new InvalidOperationException(string.Format(SR.InvalidOperation_BadEmptyMethodBody, _name));
            part = new PartWriter(null, this);
            ImageWriter image = part.Image;
            part.StartModule(_name, Guid.Empty);
            image.Add(ImageWriter.TypeDef, 0, image.String("<Module>"), 0, 0, 1, 1);
            byte[] signature = SignatureEncoder.Method(0, 0, _returnType, null, null, _parameterTypes, null, null, null, part);
            int rva = _info != null
                ? _info.Body(part, _scope, InitLocals)
                : part.Body(_generator.Finish(), _scope, _generator.MaxStack, _generator.LocalSignature(part), InitLocals, _generator.Clauses);
            image.Add(ImageWriter.MethodDef, rva, 0, (int)_attributes, image.String(_name), image.Blob(signature), 1);
            IntPtr handle = part.Load(_module.Handle);
            DynamicImage.FinishType(handle, 1, Cell, 0);
            IntPtr method = DynamicImage.GetMethod(handle, 1);
            DynamicMethodTable.Add(method, this);
            Volatile.Write(ref _handle, method);
        }
        foreach (DynamicMethod called in part.Called)
            called.Bake();
    }

    public sealed override Delegate CreateDelegate(Type delegateType) => Delegate.ForDynamicMethod(delegateType, null, this, Handle, false);
    public sealed override Delegate CreateDelegate(Type delegateType, object target) => Delegate.ForDynamicMethod(delegateType, target, this, Handle, true);

    public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture)
    {
        int given = parameters == null ? 0 : parameters.Length;
        IntPtr handle = Handle;
        if (_parameterTypes.Length != given)
            throw new TargetParameterCountException(SR.Arg_ParmCnt);
        return RuntimeMethod.Invoke(this, handle, null, parameters, invokeAttr, binder, culture);
    }

    public ILGenerator GetILGenerator() => GetILGenerator(64);
    public ILGenerator GetILGenerator(int streamSize) => _generator ??= new RuntimeILGenerator(this, _scope, true);
    public DynamicILInfo GetDynamicILInfo() => _info ??= new DynamicILInfo(this, _scope);

    /// <summary>Whether locals start as zero; true at first.</summary>
    public bool InitLocals { get; set; }

    // --- what it says about itself ---

    public override string Name => _name;
    public override Type DeclaringType => null;
    public override Type ReflectedType => null;
    public override Module Module => _module;
    public override RuntimeMethodHandle MethodHandle => throw new InvalidOperationException(SR.InvalidOperation_NotAllowedInDynamicMethod);
    public override MethodAttributes Attributes => _attributes;
    public override CallingConventions CallingConvention => _convention;
    public override bool IsSecurityCritical => true;
    public override bool IsSecuritySafeCritical => false;
    public override bool IsSecurityTransparent => false;
    public override Type ReturnType => _returnType;
    public override ParameterInfo ReturnParameter => new DynamicParameter(this, null, _returnType, -1);
    public override ICustomAttributeProvider ReturnTypeCustomAttributes => new EmptyAttributes();
    public override MethodInfo GetBaseDefinition() => this;
    public override MethodImplAttributes GetMethodImplementationFlags() => MethodImplAttributes.IL | MethodImplAttributes.NoInlining;
    internal override Type[] ParameterTypes() => _parameterTypes;

    private DynamicParameter[] Parameters
    {
        get
        {
            if (_parameters == null)
            {
                DynamicParameter[] all = new DynamicParameter[_parameterTypes.Length];
                for (int i = 0; i < all.Length; i++)
                    all[i] = new DynamicParameter(this, null, _parameterTypes[i], i);
                _parameters = all;
            }
            return _parameters;
        }
    }

    public override ParameterInfo[] GetParameters()
    {
        ParameterInfo[] copy = new ParameterInfo[Parameters.Length];
        Array.Copy(Parameters, copy, copy.Length);
        return copy;
    }

    /// <summary>Names a parameter (1 is the first); the result is null here, as in .NET.</summary>
    public ParameterBuilder DefineParameter(int position, ParameterAttributes attributes, string parameterName)
    {
        if (position < 0 || position > _parameterTypes.Length)
            throw new ArgumentOutOfRangeException(SR.ArgumentOutOfRange_ParamSequence);
        if (position > 0)
            Parameters[position - 1].Set(parameterName, attributes);
        return null;
    }

    public override object[] GetCustomAttributes(Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(attributeType);
        return attributeType.IsAssignableFrom(typeof(System.Runtime.CompilerServices.MethodImplAttribute))
            ? new object[] { new System.Runtime.CompilerServices.MethodImplAttribute((System.Runtime.CompilerServices.MethodImplOptions)GetMethodImplementationFlags()) } : Array.Empty<object>();
    }

    public override object[] GetCustomAttributes(bool inherit) => GetCustomAttributes(typeof(object), inherit);

    public override bool IsDefined(Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(attributeType);
        return attributeType.IsAssignableFrom(typeof(System.Runtime.CompilerServices.MethodImplAttribute));
    }

    public override string ToString() => RuntimeMethod.Signature(this, _name, _returnType);

    private sealed class DynamicParameter : ParameterInfo
    {
        internal DynamicParameter(DynamicMethod member, string name, Type type, int position)
        {
            MemberImpl = member;
            NameImpl = name;
            ClassImpl = type;
            PositionImpl = position;
        }

        internal void Set(string name, ParameterAttributes attributes)
        {
            NameImpl = name;
            AttrsImpl = attributes;
        }

        public override object DefaultValue => DBNull.Value;
        public override object RawDefaultValue => DBNull.Value;
        public override bool HasDefaultValue => false;
        public override string Name => NameImpl ?? "";
    }

    private sealed class EmptyAttributes : ICustomAttributeProvider
    {
        public object[] GetCustomAttributes(Type attributeType, bool inherit) => Array.Empty<object>();
        public object[] GetCustomAttributes(bool inherit) => Array.Empty<object>();
        public bool IsDefined(Type attributeType, bool inherit) => false;
    }
}

/// <summary>The objects of dynamic methods, by the VM's method: what Delegate.Method answers with.</summary>
internal static class DynamicMethodTable
{
    private static System.Collections.Generic.Dictionary<IntPtr, WeakReference<DynamicMethod>> s_methods;

    internal static void Add(IntPtr handle, DynamicMethod method)
    {
        System.Collections.Generic.Dictionary<IntPtr, WeakReference<DynamicMethod>> all = s_methods ?? Interlocked.CompareExchange(ref s_methods, new(), null) ?? s_methods;
        lock (all)
            all[handle] = new WeakReference<DynamicMethod>(method);
    }

    internal static DynamicMethod Find(IntPtr handle)
    {
        if (s_methods == null)
            return null;
        lock (s_methods)
            return s_methods.TryGetValue(handle, out WeakReference<DynamicMethod> reference) && reference.TryGetTarget(out DynamicMethod method) ? method : null;
    }
}
