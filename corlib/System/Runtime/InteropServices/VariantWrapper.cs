namespace System.Runtime.InteropServices;

/// <summary>An object to be passed as a VARIANT by reference.</summary>
public sealed class VariantWrapper
{
    public VariantWrapper(object obj)
    {
        WrappedObject = obj;
    }

    public object WrappedObject { get; }
}
