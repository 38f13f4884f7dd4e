using System;
using System.IO;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Strong name key pair; not done yet.</summary>
public class StrongNameKeyPair : IDeserializationCallback, ISerializable
{
    public StrongNameKeyPair(FileStream keyPairFile) { throw new NotImplementedException("StrongNameKeyPair"); }
    public StrongNameKeyPair(byte[] keyPairArray) { throw new NotImplementedException("StrongNameKeyPair"); }
    protected StrongNameKeyPair(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("StrongNameKeyPair"); }
    public StrongNameKeyPair(string keyPairContainer) { throw new NotImplementedException("StrongNameKeyPair"); }
    public byte[] PublicKey { get => throw new NotImplementedException("StrongNameKeyPair.PublicKey"); }
    void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
