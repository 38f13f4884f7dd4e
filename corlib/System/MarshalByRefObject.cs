namespace System;

/// <summary>The base of objects that other domains reach by proxy.</summary>
public abstract class MarshalByRefObject
{
    protected MarshalByRefObject() { }
    /// <exception cref="PlatformNotSupportedException">Always: there are no lifetime leases.</exception>
    [Obsolete("This Remoting API is not supported and throws PlatformNotSupportedException.")]
    public object GetLifetimeService() => throw new PlatformNotSupportedException("Remoting is not supported on this platform.");
    [Obsolete("This Remoting API is not supported and throws PlatformNotSupportedException.")]
    public virtual object InitializeLifetimeService() => throw new PlatformNotSupportedException("Remoting is not supported on this platform.");
    protected MarshalByRefObject MemberwiseClone(bool cloneIdentity) => (MarshalByRefObject)MemberwiseClone();
}
