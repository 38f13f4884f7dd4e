namespace System;

/// <summary>Context bound object; not done yet.</summary>
public abstract class ContextBoundObject : MarshalByRefObject
{
    protected ContextBoundObject() { }
}
