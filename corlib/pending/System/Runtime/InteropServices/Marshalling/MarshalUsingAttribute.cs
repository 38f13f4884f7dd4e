using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Marshal using attribute; not done yet.</summary>
public sealed class MarshalUsingAttribute : Attribute
{
    public const string ReturnsCountValue = "return-value";
    public MarshalUsingAttribute() { throw new NotImplementedException("MarshalUsingAttribute"); }
    public MarshalUsingAttribute(Type nativeType) { throw new NotImplementedException("MarshalUsingAttribute"); }
    public Type NativeType { get => throw new NotImplementedException("MarshalUsingAttribute.NativeType"); }
    public string CountElementName { get => throw new NotImplementedException("MarshalUsingAttribute.CountElementName"); set => throw new NotImplementedException("MarshalUsingAttribute.CountElementName"); }
    public int ConstantElementCount { get => throw new NotImplementedException("MarshalUsingAttribute.ConstantElementCount"); set => throw new NotImplementedException("MarshalUsingAttribute.ConstantElementCount"); }
    public int ElementIndirectionDepth { get => throw new NotImplementedException("MarshalUsingAttribute.ElementIndirectionDepth"); set => throw new NotImplementedException("MarshalUsingAttribute.ElementIndirectionDepth"); }
}
