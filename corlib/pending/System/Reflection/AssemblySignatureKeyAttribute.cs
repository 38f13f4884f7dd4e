using System;

namespace System.Reflection;

/// <summary>Assembly signature key attribute; not done yet.</summary>
public sealed class AssemblySignatureKeyAttribute : Attribute
{
    public AssemblySignatureKeyAttribute(string publicKey, string countersignature) { throw new NotImplementedException("AssemblySignatureKeyAttribute"); }
    public string PublicKey { get => throw new NotImplementedException("AssemblySignatureKeyAttribute.PublicKey"); }
    public string Countersignature { get => throw new NotImplementedException("AssemblySignatureKeyAttribute.Countersignature"); }
}
