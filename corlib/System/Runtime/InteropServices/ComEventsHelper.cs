namespace System.Runtime.InteropServices;

/// <summary>Delegates as sinks of COM events. There is no COM here.</summary>
public static class ComEventsHelper
{
    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static void Combine(object rcw, Guid iid, int dispid, Delegate d) => throw new PlatformNotSupportedException(SR.PlatformNotSupported_ComInterop);

    /// <exception cref="PlatformNotSupportedException">Always.</exception>
    public static Delegate Remove(object rcw, Guid iid, int dispid, Delegate d) => throw new PlatformNotSupportedException(SR.PlatformNotSupported_ComInterop);
}
