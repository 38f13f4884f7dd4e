using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Method builder; not done yet.</summary>
public abstract class MethodBuilder : MethodInfo
{
    protected MethodBuilder() { }
    public bool InitLocals { get => throw new NotImplementedException("MethodBuilder.InitLocals"); set => throw new NotImplementedException("MethodBuilder.InitLocals"); }
    protected abstract bool InitLocalsCore { get; set; }
    public GenericTypeParameterBuilder[] DefineGenericParameters(params string[] names) => throw new NotImplementedException("MethodBuilder.DefineGenericParameters");
    protected abstract GenericTypeParameterBuilder[] DefineGenericParametersCore(params string[] names);
    public ParameterBuilder DefineParameter(int position, ParameterAttributes attributes, string strParamName) => throw new NotImplementedException("MethodBuilder.DefineParameter");
    protected abstract ParameterBuilder DefineParameterCore(int position, ParameterAttributes attributes, string strParamName);
    public ILGenerator GetILGenerator() => throw new NotImplementedException("MethodBuilder.GetILGenerator");
    public ILGenerator GetILGenerator(int size) => throw new NotImplementedException("MethodBuilder.GetILGenerator");
    protected abstract ILGenerator GetILGeneratorCore(int size);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("MethodBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("MethodBuilder.SetCustomAttribute");
    public void SetImplementationFlags(MethodImplAttributes attributes) => throw new NotImplementedException("MethodBuilder.SetImplementationFlags");
    protected abstract void SetImplementationFlagsCore(MethodImplAttributes attributes);
    public void SetParameters(params Type[] parameterTypes) => throw new NotImplementedException("MethodBuilder.SetParameters");
    public void SetReturnType(Type returnType) => throw new NotImplementedException("MethodBuilder.SetReturnType");
    public void SetSignature(Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers) => throw new NotImplementedException("MethodBuilder.SetSignature");
    protected abstract void SetSignatureCore(Type returnType, Type[] returnTypeRequiredCustomModifiers, Type[] returnTypeOptionalCustomModifiers, Type[] parameterTypes, Type[][] parameterTypeRequiredCustomModifiers, Type[][] parameterTypeOptionalCustomModifiers);
}
