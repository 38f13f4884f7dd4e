using System;

namespace System.Reflection.Emit;

/// <summary>Dynamic i l info; not done yet.</summary>
public class DynamicILInfo
{
    internal DynamicILInfo() { }
    public DynamicMethod DynamicMethod { get => throw new NotImplementedException("DynamicILInfo.DynamicMethod"); }
    public void SetCode(byte[] code, int maxStackSize) => throw new NotImplementedException("DynamicILInfo.SetCode");
    public unsafe void SetCode(byte* code, int codeSize, int maxStackSize) => throw new NotImplementedException("DynamicILInfo.SetCode");
    public void SetExceptions(byte[] exceptions) => throw new NotImplementedException("DynamicILInfo.SetExceptions");
    public unsafe void SetExceptions(byte* exceptions, int exceptionsSize) => throw new NotImplementedException("DynamicILInfo.SetExceptions");
    public void SetLocalSignature(byte[] localSignature) => throw new NotImplementedException("DynamicILInfo.SetLocalSignature");
    public unsafe void SetLocalSignature(byte* localSignature, int signatureSize) => throw new NotImplementedException("DynamicILInfo.SetLocalSignature");
    public int GetTokenFor(RuntimeMethodHandle method) => throw new NotImplementedException("DynamicILInfo.GetTokenFor");
    public int GetTokenFor(DynamicMethod method) => throw new NotImplementedException("DynamicILInfo.GetTokenFor");
    public int GetTokenFor(RuntimeMethodHandle method, RuntimeTypeHandle contextType) => throw new NotImplementedException("DynamicILInfo.GetTokenFor");
    public int GetTokenFor(RuntimeFieldHandle field) => throw new NotImplementedException("DynamicILInfo.GetTokenFor");
    public int GetTokenFor(RuntimeFieldHandle field, RuntimeTypeHandle contextType) => throw new NotImplementedException("DynamicILInfo.GetTokenFor");
    public int GetTokenFor(RuntimeTypeHandle type) => throw new NotImplementedException("DynamicILInfo.GetTokenFor");
    public int GetTokenFor(string literal) => throw new NotImplementedException("DynamicILInfo.GetTokenFor");
    public int GetTokenFor(byte[] signature) => throw new NotImplementedException("DynamicILInfo.GetTokenFor");
}
