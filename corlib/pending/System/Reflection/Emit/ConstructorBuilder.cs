using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Constructor builder; not done yet.</summary>
public abstract class ConstructorBuilder : ConstructorInfo
{
    protected ConstructorBuilder() { }
    public bool InitLocals { get => throw new NotImplementedException("ConstructorBuilder.InitLocals"); set => throw new NotImplementedException("ConstructorBuilder.InitLocals"); }
    protected abstract bool InitLocalsCore { get; set; }
    public ParameterBuilder DefineParameter(int iSequence, ParameterAttributes attributes, string strParamName) => throw new NotImplementedException("ConstructorBuilder.DefineParameter");
    protected abstract ParameterBuilder DefineParameterCore(int iSequence, ParameterAttributes attributes, string strParamName);
    public ILGenerator GetILGenerator() => throw new NotImplementedException("ConstructorBuilder.GetILGenerator");
    public ILGenerator GetILGenerator(int streamSize) => throw new NotImplementedException("ConstructorBuilder.GetILGenerator");
    protected abstract ILGenerator GetILGeneratorCore(int streamSize);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("ConstructorBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("ConstructorBuilder.SetCustomAttribute");
    public void SetImplementationFlags(MethodImplAttributes attributes) => throw new NotImplementedException("ConstructorBuilder.SetImplementationFlags");
    protected abstract void SetImplementationFlagsCore(MethodImplAttributes attributes);
}
