using System;
using System.Configuration.Assemblies;
using System.Globalization;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Assembly name; not done yet.</summary>
public sealed class AssemblyName : ICloneable, IDeserializationCallback, ISerializable
{
    public AssemblyName(string assemblyName) { throw new NotImplementedException("AssemblyName"); }
    public AssemblyName() { throw new NotImplementedException("AssemblyName"); }
    public string Name { get => throw new NotImplementedException("AssemblyName.Name"); set => throw new NotImplementedException("AssemblyName.Name"); }
    public Version Version { get => throw new NotImplementedException("AssemblyName.Version"); set => throw new NotImplementedException("AssemblyName.Version"); }
    public CultureInfo CultureInfo { get => throw new NotImplementedException("AssemblyName.CultureInfo"); set => throw new NotImplementedException("AssemblyName.CultureInfo"); }
    public string CultureName { get => throw new NotImplementedException("AssemblyName.CultureName"); set => throw new NotImplementedException("AssemblyName.CultureName"); }
    public string CodeBase { get => throw new NotImplementedException("AssemblyName.CodeBase"); set => throw new NotImplementedException("AssemblyName.CodeBase"); }
    public string EscapedCodeBase { get => throw new NotImplementedException("AssemblyName.EscapedCodeBase"); }
    public ProcessorArchitecture ProcessorArchitecture { get => throw new NotImplementedException("AssemblyName.ProcessorArchitecture"); set => throw new NotImplementedException("AssemblyName.ProcessorArchitecture"); }
    public AssemblyContentType ContentType { get => throw new NotImplementedException("AssemblyName.ContentType"); set => throw new NotImplementedException("AssemblyName.ContentType"); }
    public AssemblyNameFlags Flags { get => throw new NotImplementedException("AssemblyName.Flags"); set => throw new NotImplementedException("AssemblyName.Flags"); }
    public AssemblyHashAlgorithm HashAlgorithm { get => throw new NotImplementedException("AssemblyName.HashAlgorithm"); set => throw new NotImplementedException("AssemblyName.HashAlgorithm"); }
    public AssemblyVersionCompatibility VersionCompatibility { get => throw new NotImplementedException("AssemblyName.VersionCompatibility"); set => throw new NotImplementedException("AssemblyName.VersionCompatibility"); }
    public StrongNameKeyPair KeyPair { get => throw new NotImplementedException("AssemblyName.KeyPair"); set => throw new NotImplementedException("AssemblyName.KeyPair"); }
    public string FullName { get => throw new NotImplementedException("AssemblyName.FullName"); }
    public object Clone() => throw new NotImplementedException("AssemblyName.Clone");
    public static AssemblyName GetAssemblyName(string assemblyFile) => throw new NotImplementedException("AssemblyName.GetAssemblyName");
    public byte[] GetPublicKey() => throw new NotImplementedException("AssemblyName.GetPublicKey");
    public void SetPublicKey(byte[] publicKey) => throw new NotImplementedException("AssemblyName.SetPublicKey");
    public byte[] GetPublicKeyToken() => throw new NotImplementedException("AssemblyName.GetPublicKeyToken");
    public void SetPublicKeyToken(byte[] publicKeyToken) => throw new NotImplementedException("AssemblyName.SetPublicKeyToken");
    public override string ToString() => throw new NotImplementedException("AssemblyName.ToString");
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("AssemblyName.GetObjectData");
    public void OnDeserialization(object sender) => throw new NotImplementedException("AssemblyName.OnDeserialization");
    public static bool ReferenceMatchesDefinition(AssemblyName reference, AssemblyName definition) => throw new NotImplementedException("AssemblyName.ReferenceMatchesDefinition");
}
