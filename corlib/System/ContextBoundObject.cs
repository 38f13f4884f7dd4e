namespace System;

/// <summary>An object bound to a context; here, as on .NET, a plain object.</summary>
public abstract class ContextBoundObject : MarshalByRefObject
{
    protected ContextBoundObject() { }
}
