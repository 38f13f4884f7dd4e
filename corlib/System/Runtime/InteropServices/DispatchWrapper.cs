namespace System.Runtime.InteropServices;

/// <summary>An object to be passed as a VARIANT that holds its IDispatch.</summary>
public sealed class DispatchWrapper
{
    /// <exception cref="PlatformNotSupportedException">The object is not null: there is no COM here.</exception>
    public DispatchWrapper(object obj)
    {
        if (obj != null)
            throw new PlatformNotSupportedException(SR.PlatformNotSupported_ComInterop);
    }

    public object WrappedObject { get; }
}
