using System.Collections.Generic;
using System.Globalization;

namespace System.Reflection;

/// <summary>A method of the VM.</summary>
internal sealed class RuntimeMethodInfo : MethodInfo
{
    internal readonly IntPtr _handle;
    internal readonly RuntimeType _declaring;
    internal readonly RuntimeType _reflected;
    private ParameterInfo[] _parameters;

    internal RuntimeMethodInfo(IntPtr handle, RuntimeType declaring, RuntimeType reflected)
    {
        _handle = handle;
        _declaring = declaring;
        _reflected = reflected;
    }

    public override string Name => RuntimeMethod.GetName(_handle);
    public override Type DeclaringType => _declaring;
    public override Type ReflectedType => _reflected;
    public override Module Module => _declaring.Module;
    public override int MetadataToken => RuntimeMethod.GetToken(_handle);
    public override MethodAttributes Attributes => (MethodAttributes)RuntimeMethod.GetAttributes(_handle);
    public override CallingConventions CallingConvention => IsStatic ? CallingConventions.Standard : CallingConventions.Standard | CallingConventions.HasThis;
    public override RuntimeMethodHandle MethodHandle => new RuntimeMethodHandle(_handle);
    public override MethodImplAttributes GetMethodImplementationFlags() => (MethodImplAttributes)RuntimeMethod.GetImplAttributes(_handle);
    public override Type ReturnType => RuntimeMethod.GetReturnType(_handle);
    public override ParameterInfo ReturnParameter => new RuntimeParameterInfo(this, _handle, ReturnType, -1);
    public override ICustomAttributeProvider ReturnTypeCustomAttributes => ReturnParameter;
    internal override Type[] ParameterTypes() => RuntimeMethod.GetParameterTypes(_handle) ?? Type.EmptyTypes;

    private ParameterInfo[] Parameters => _parameters ??= RuntimeMethod.MakeParameters(this, _handle);
    public override ParameterInfo[] GetParameters() => Parameters.Length == 0 ? Parameters : (ParameterInfo[])Parameters.Clone();

    public override bool IsGenericMethod => RuntimeMethod.GetGenericArguments(_handle) != null;
    public override bool IsGenericMethodDefinition => RuntimeMethod.IsGenericDefinition(_handle);
    public override Type[] GetGenericArguments() => RuntimeMethod.GetGenericArguments(_handle) ?? Type.EmptyTypes;

    public override bool ContainsGenericParameters
    {
        get
        {
            if (_declaring.ContainsGenericParameters)
                return true;
            foreach (Type t in GetGenericArguments())
            {
                if (t.ContainsGenericParameters)
                    return true;
            }
            return false;
        }
    }

    public override MethodInfo GetGenericMethodDefinition()
    {
        if (!IsGenericMethod)
            throw new InvalidOperationException();
        return new RuntimeMethodInfo(RuntimeMethod.GetGenericDefinition(_handle), _declaring, _reflected);
    }

    public override MethodInfo MakeGenericMethod(params Type[] typeArguments)
    {
        ArgumentNullException.ThrowIfNull(typeArguments);
        if (!IsGenericMethodDefinition)
            throw new InvalidOperationException(string.Format(SR.Arg_NotGenericMethodDefinition, this));
        Type[] copy = (Type[])typeArguments.Clone();
        foreach (Type t in copy)
        {
            ArgumentNullException.ThrowIfNull(t, null);
            if (t is not RuntimeType)
                return Emit.MethodInstance.Make(this, copy);
        }
        if (copy.Length != GetGenericArguments().Length)
            throw new ArgumentException(string.Format(SR.Argument_NotEnoughGenArguments, copy.Length, GetGenericArguments().Length));
        return new RuntimeMethodInfo(RuntimeMethod.MakeGeneric(_handle, copy), _declaring, _reflected);
    }

    public override MethodInfo GetBaseDefinition()
    {
        if (!IsVirtual || IsStatic || _declaring.IsInterface)
            return this;
        IntPtr method = RuntimeMethod.GetBaseDefinition(_handle);
        return method == _handle ? this : (MethodInfo)RuntimeMethod.FromHandle(method, null);
    }

    public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture)
    {
        if (ContainsGenericParameters)
            throw new InvalidOperationException(SR.Arg_UnboundGenParam);
        if (!IsStatic)
            RuntimeMethod.CheckTarget(this, _declaring, obj);
        return RuntimeMethod.Invoke(this, _handle, IsStatic ? null : obj, parameters, invokeAttr, binder, culture);
    }

    public override Delegate CreateDelegate(Type delegateType) => Delegate.CreateDelegate(delegateType, this);
    public override Delegate CreateDelegate(Type delegateType, object target) => Delegate.CreateDelegate(delegateType, target, this);

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Get(this, typeof(object), inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => RuntimeAttributes.Get(this, attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => RuntimeAttributes.IsDefined(this, attributeType, inherit);
    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(Module, MetadataToken);

    public override bool Equals(object obj) => obj is RuntimeMethodInfo other && _handle == other._handle && (object)_reflected == (object)other._reflected;
    public override int GetHashCode() => _handle.GetHashCode();
    public override string ToString() => RuntimeMethod.Signature(this, Name, ReturnType);
}
