using System;
using System.Runtime.Serialization;

namespace System.Runtime.CompilerServices;

/// <summary>Runtime wrapped exception; not done yet.</summary>
public sealed class RuntimeWrappedException : Exception
{
    public RuntimeWrappedException(object thrownObject) { throw new NotImplementedException("RuntimeWrappedException"); }
    public object WrappedException { get => throw new NotImplementedException("RuntimeWrappedException.WrappedException"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("RuntimeWrappedException.GetObjectData");
}
