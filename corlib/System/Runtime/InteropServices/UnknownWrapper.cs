namespace System.Runtime.InteropServices;

/// <summary>An object to be passed as a VARIANT that holds its IUnknown.</summary>
public sealed class UnknownWrapper
{
    public UnknownWrapper(object obj)
    {
        WrappedObject = obj;
    }

    public object WrappedObject { get; }
}
