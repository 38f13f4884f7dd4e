using System;

namespace System.Runtime.InteropServices;

/// <summary>Dispatch wrapper; not done yet.</summary>
public sealed class DispatchWrapper
{
    public DispatchWrapper(object obj) { throw new NotImplementedException("DispatchWrapper"); }
    public object WrappedObject { get => throw new NotImplementedException("DispatchWrapper.WrappedObject"); }
}
