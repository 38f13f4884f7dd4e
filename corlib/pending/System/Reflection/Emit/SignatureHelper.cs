using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Signature helper; not done yet.</summary>
public sealed class SignatureHelper
{
    internal SignatureHelper() { }
    public static SignatureHelper GetMethodSigHelper(Module mod, Type returnType, Type[] parameterTypes) => throw new NotImplementedException("SignatureHelper.GetMethodSigHelper");
    public static SignatureHelper GetMethodSigHelper(Module mod, CallingConventions callingConvention, Type returnType) => throw new NotImplementedException("SignatureHelper.GetMethodSigHelper");
    public static SignatureHelper GetLocalVarSigHelper() => throw new NotImplementedException("SignatureHelper.GetLocalVarSigHelper");
    public static SignatureHelper GetMethodSigHelper(CallingConventions callingConvention, Type returnType) => throw new NotImplementedException("SignatureHelper.GetMethodSigHelper");
    public static SignatureHelper GetLocalVarSigHelper(Module mod) => throw new NotImplementedException("SignatureHelper.GetLocalVarSigHelper");
    public static SignatureHelper GetFieldSigHelper(Module mod) => throw new NotImplementedException("SignatureHelper.GetFieldSigHelper");
    public static SignatureHelper GetPropertySigHelper(Module mod, Type returnType, Type[] parameterTypes) => throw new NotImplementedException("SignatureHelper.GetPropertySigHelper");
    public static SignatureHelper GetPropertySigHelper(Module mod, Type returnType, Type[] requiredReturnTypeCustomModifiers, Type[] optionalReturnTypeCustomModifiers, Type[] parameterTypes, Type[][] requiredParameterTypeCustomModifiers, Type[][] optionalParameterTypeCustomModifiers) => throw new NotImplementedException("SignatureHelper.GetPropertySigHelper");
    public static SignatureHelper GetPropertySigHelper(Module mod, CallingConventions callingConvention, Type returnType, Type[] requiredReturnTypeCustomModifiers, Type[] optionalReturnTypeCustomModifiers, Type[] parameterTypes, Type[][] requiredParameterTypeCustomModifiers, Type[][] optionalParameterTypeCustomModifiers) => throw new NotImplementedException("SignatureHelper.GetPropertySigHelper");
    public void AddArgument(Type clsArgument) => throw new NotImplementedException("SignatureHelper.AddArgument");
    public void AddArgument(Type argument, bool pinned) => throw new NotImplementedException("SignatureHelper.AddArgument");
    public void AddArguments(Type[] arguments, Type[][] requiredCustomModifiers, Type[][] optionalCustomModifiers) => throw new NotImplementedException("SignatureHelper.AddArguments");
    public void AddArgument(Type argument, Type[] requiredCustomModifiers, Type[] optionalCustomModifiers) => throw new NotImplementedException("SignatureHelper.AddArgument");
    public void AddSentinel() => throw new NotImplementedException("SignatureHelper.AddSentinel");
    public override bool Equals(object obj) => throw new NotImplementedException("SignatureHelper.Equals");
    public override int GetHashCode() => throw new NotImplementedException("SignatureHelper.GetHashCode");
    public byte[] GetSignature() => throw new NotImplementedException("SignatureHelper.GetSignature");
    public override string ToString() => throw new NotImplementedException("SignatureHelper.ToString");
}
