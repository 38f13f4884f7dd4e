using System;

namespace System.Runtime.InteropServices;

/// <summary>Variant wrapper; not done yet.</summary>
public sealed class VariantWrapper
{
    public VariantWrapper(object obj) { throw new NotImplementedException("VariantWrapper"); }
    public object WrappedObject { get => throw new NotImplementedException("VariantWrapper.WrappedObject"); }
}
