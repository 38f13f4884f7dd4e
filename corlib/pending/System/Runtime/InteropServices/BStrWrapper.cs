using System;

namespace System.Runtime.InteropServices;

/// <summary>Bstr wrapper; not done yet.</summary>
public sealed class BStrWrapper
{
    public BStrWrapper(string value) { throw new NotImplementedException("BStrWrapper"); }
    public BStrWrapper(object value) { throw new NotImplementedException("BStrWrapper"); }
    public string WrappedObject { get => throw new NotImplementedException("BStrWrapper.WrappedObject"); }
}
