using System;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Compressed stack; not done yet.</summary>
public sealed class CompressedStack : ISerializable
{
    internal CompressedStack() { }
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("CompressedStack.GetObjectData");
    public static CompressedStack Capture() => throw new NotImplementedException("CompressedStack.Capture");
    public CompressedStack CreateCopy() => throw new NotImplementedException("CompressedStack.CreateCopy");
    public static CompressedStack GetCompressedStack() => throw new NotImplementedException("CompressedStack.GetCompressedStack");
    public static void Run(CompressedStack compressedStack, ContextCallback callback, object state) => throw new NotImplementedException("CompressedStack.Run");
}
