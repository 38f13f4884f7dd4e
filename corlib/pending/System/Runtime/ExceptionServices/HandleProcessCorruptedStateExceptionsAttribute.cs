using System;

namespace System.Runtime.ExceptionServices;

/// <summary>Handle process corrupted state exceptions attribute; not done yet.</summary>
public sealed class HandleProcessCorruptedStateExceptionsAttribute : Attribute
{
    public HandleProcessCorruptedStateExceptionsAttribute() { throw new NotImplementedException("HandleProcessCorruptedStateExceptionsAttribute"); }
}
