using System;

namespace System.Runtime.InteropServices;

/// <summary>Handle ref; not done yet.</summary>
public struct HandleRef
{
    public HandleRef(object wrapper, nint handle) { throw new NotImplementedException("HandleRef"); }
    public object Wrapper { get => throw new NotImplementedException("HandleRef.Wrapper"); }
    public nint Handle { get => throw new NotImplementedException("HandleRef.Handle"); }
    public static explicit operator nint(HandleRef value) => throw new NotImplementedException("HandleRef");
    public static nint ToIntPtr(HandleRef value) => throw new NotImplementedException("HandleRef.ToIntPtr");
}
