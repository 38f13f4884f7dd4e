using System;

namespace System.Runtime.InteropServices;

/// <summary>Unknown wrapper; not done yet.</summary>
public sealed class UnknownWrapper
{
    public UnknownWrapper(object obj) { throw new NotImplementedException("UnknownWrapper"); }
    public object WrappedObject { get => throw new NotImplementedException("UnknownWrapper.WrappedObject"); }
}
