using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace System.Reflection;

/// <summary>A constructor of the VM.</summary>
internal sealed class RuntimeConstructorInfo : ConstructorInfo
{
    internal readonly IntPtr _handle;
    internal readonly RuntimeType _declaring;
    internal readonly RuntimeType _reflected;
    private ParameterInfo[] _parameters;

    internal RuntimeConstructorInfo(IntPtr handle, RuntimeType declaring, RuntimeType reflected)
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
    internal override Type[] ParameterTypes() => RuntimeMethod.GetParameterTypes(_handle) ?? Type.EmptyTypes;
    private ParameterInfo[] Parameters => _parameters ??= RuntimeMethod.MakeParameters(this, _handle);
    public override ParameterInfo[] GetParameters() => Parameters.Length == 0 ? Parameters : (ParameterInfo[])Parameters.Clone();
    public override bool ContainsGenericParameters => _declaring.ContainsGenericParameters;

    public override object Invoke(BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture)
    {
        if (_declaring.IsAbstract && !_declaring.IsSealed)
            throw new MemberAccessException(string.Format(SR.Acc_CreateAbstEx, _declaring));
        if (ContainsGenericParameters)
            throw new MemberAccessException(string.Format(SR.Acc_CreateGenericEx, _declaring));
        if (IsStatic)
            throw new MemberAccessException(SR.Acc_NotClassInit);
        if (_declaring == typeof(string))
            return MakeString(parameters);
        object created = RuntimeHelpers.GetUninitializedObject(_declaring);
        RuntimeMethod.Invoke(this, _handle, created, parameters, invokeAttr, binder, culture);
        return created;
    }

    private static object MakeString(object[] parameters)
    {
        if (parameters.Length == 1 && parameters[0] is char[] all)
            return new string(all);
        if (parameters.Length == 2 && parameters[0] is char c)
            return new string(c, (int)parameters[1]);
        if (parameters.Length == 3 && parameters[0] is char[] part)
            return new string(part, (int)parameters[1], (int)parameters[2]);
        throw new NotImplementedException("new string by reflection");
    }

    public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture)
    {
        if (!IsStatic)
            RuntimeMethod.CheckTarget(this, _declaring, obj);
        if (IsStatic)
        {
            RuntimeHelpers.RunClassConstructor(_declaring.TypeHandle);
            return null;
        }
        RuntimeMethod.Invoke(this, _handle, obj, parameters, invokeAttr, binder, culture);
        return null;
    }

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Get(this, typeof(object), inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => RuntimeAttributes.Get(this, attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => RuntimeAttributes.IsDefined(this, attributeType, inherit);
    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(Module, MetadataToken);

    public override bool Equals(object obj) => obj is RuntimeConstructorInfo other && _handle == other._handle && (object)_reflected == (object)other._reflected;
    public override int GetHashCode() => _handle.GetHashCode();
    public override string ToString() => RuntimeMethod.Signature(this, Name, typeof(void));
}
