namespace System;

/// <summary>Marshal by ref object; not done yet.</summary>
public abstract class MarshalByRefObject
{
    protected MarshalByRefObject() { }
    public object GetLifetimeService() => throw new NotImplementedException("MarshalByRefObject.GetLifetimeService");
    public virtual object InitializeLifetimeService() => throw new NotImplementedException("MarshalByRefObject.InitializeLifetimeService");
    protected MarshalByRefObject MemberwiseClone(bool cloneIdentity) => throw new NotImplementedException("MarshalByRefObject.MemberwiseClone");
}
