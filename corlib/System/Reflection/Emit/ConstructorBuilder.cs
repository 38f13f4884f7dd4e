using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>A constructor of a type under construction.</summary>
public abstract class ConstructorBuilder : ConstructorInfo
{
    protected ConstructorBuilder() { }
    public bool InitLocals { get => InitLocalsCore; set => InitLocalsCore = value; }
    protected abstract bool InitLocalsCore { get; set; }
    public ParameterBuilder DefineParameter(int iSequence, ParameterAttributes attributes, string strParamName) => DefineParameterCore(iSequence, attributes, strParamName);
    protected abstract ParameterBuilder DefineParameterCore(int iSequence, ParameterAttributes attributes, string strParamName);
    public ILGenerator GetILGenerator() => GetILGeneratorCore(64);
    public ILGenerator GetILGenerator(int streamSize) => GetILGeneratorCore(streamSize);
    protected abstract ILGenerator GetILGeneratorCore(int streamSize);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute)
    {
        ArgumentNullException.ThrowIfNull(con);
        ArgumentNullException.ThrowIfNull(binaryAttribute);
        SetCustomAttributeCore(con, binaryAttribute);
    }
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder)
    {
        ArgumentNullException.ThrowIfNull(customBuilder);
        SetCustomAttributeCore(customBuilder.Constructor, customBuilder.Blob);
    }
    public void SetImplementationFlags(MethodImplAttributes attributes) => SetImplementationFlagsCore(attributes);
    protected abstract void SetImplementationFlagsCore(MethodImplAttributes attributes);
}
