using System;
using System.Globalization;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Dynamic method; not done yet.</summary>
public sealed class DynamicMethod : MethodInfo
{
    public DynamicMethod(string name, Type returnType, Type[] parameterTypes) { throw new NotImplementedException("DynamicMethod"); }
    public DynamicMethod(string name, Type returnType, Type[] parameterTypes, bool restrictedSkipVisibility) { throw new NotImplementedException("DynamicMethod"); }
    public DynamicMethod(string name, Type returnType, Type[] parameterTypes, Module m) { throw new NotImplementedException("DynamicMethod"); }
    public DynamicMethod(string name, Type returnType, Type[] parameterTypes, Module m, bool skipVisibility) { throw new NotImplementedException("DynamicMethod"); }
    public DynamicMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, Module m, bool skipVisibility) { throw new NotImplementedException("DynamicMethod"); }
    public DynamicMethod(string name, Type returnType, Type[] parameterTypes, Type owner) { throw new NotImplementedException("DynamicMethod"); }
    public DynamicMethod(string name, Type returnType, Type[] parameterTypes, Type owner, bool skipVisibility) { throw new NotImplementedException("DynamicMethod"); }
    public DynamicMethod(string name, MethodAttributes attributes, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, Type owner, bool skipVisibility) { throw new NotImplementedException("DynamicMethod"); }
    public override string Name { get => throw new NotImplementedException("DynamicMethod.Name"); }
    public override Type DeclaringType { get => throw new NotImplementedException("DynamicMethod.DeclaringType"); }
    public override Type ReflectedType { get => throw new NotImplementedException("DynamicMethod.ReflectedType"); }
    public override Module Module { get => throw new NotImplementedException("DynamicMethod.Module"); }
    public override RuntimeMethodHandle MethodHandle { get => throw new NotImplementedException("DynamicMethod.MethodHandle"); }
    public override MethodAttributes Attributes { get => throw new NotImplementedException("DynamicMethod.Attributes"); }
    public override CallingConventions CallingConvention { get => throw new NotImplementedException("DynamicMethod.CallingConvention"); }
    public override bool IsSecurityCritical { get => throw new NotImplementedException("DynamicMethod.IsSecurityCritical"); }
    public override bool IsSecuritySafeCritical { get => throw new NotImplementedException("DynamicMethod.IsSecuritySafeCritical"); }
    public override bool IsSecurityTransparent { get => throw new NotImplementedException("DynamicMethod.IsSecurityTransparent"); }
    public override Type ReturnType { get => throw new NotImplementedException("DynamicMethod.ReturnType"); }
    public override ParameterInfo ReturnParameter { get => throw new NotImplementedException("DynamicMethod.ReturnParameter"); }
    public override ICustomAttributeProvider ReturnTypeCustomAttributes { get => throw new NotImplementedException("DynamicMethod.ReturnTypeCustomAttributes"); }
    public bool InitLocals { get => throw new NotImplementedException("DynamicMethod.InitLocals"); set => throw new NotImplementedException("DynamicMethod.InitLocals"); }
    public sealed override Delegate CreateDelegate(Type delegateType) => throw new NotImplementedException("DynamicMethod.CreateDelegate");
    public sealed override Delegate CreateDelegate(Type delegateType, object target) => throw new NotImplementedException("DynamicMethod.CreateDelegate");
    public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture) => throw new NotImplementedException("DynamicMethod.Invoke");
    public DynamicILInfo GetDynamicILInfo() => throw new NotImplementedException("DynamicMethod.GetDynamicILInfo");
    public ILGenerator GetILGenerator(int streamSize) => throw new NotImplementedException("DynamicMethod.GetILGenerator");
    public override string ToString() => throw new NotImplementedException("DynamicMethod.ToString");
    public override MethodInfo GetBaseDefinition() => throw new NotImplementedException("DynamicMethod.GetBaseDefinition");
    public override ParameterInfo[] GetParameters() => throw new NotImplementedException("DynamicMethod.GetParameters");
    public override MethodImplAttributes GetMethodImplementationFlags() => throw new NotImplementedException("DynamicMethod.GetMethodImplementationFlags");
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotImplementedException("DynamicMethod.GetCustomAttributes");
    public override object[] GetCustomAttributes(bool inherit) => throw new NotImplementedException("DynamicMethod.GetCustomAttributes");
    public override bool IsDefined(Type attributeType, bool inherit) => throw new NotImplementedException("DynamicMethod.IsDefined");
    public ParameterBuilder DefineParameter(int position, ParameterAttributes attributes, string parameterName) => throw new NotImplementedException("DynamicMethod.DefineParameter");
    public ILGenerator GetILGenerator() => throw new NotImplementedException("DynamicMethod.GetILGenerator");
}
