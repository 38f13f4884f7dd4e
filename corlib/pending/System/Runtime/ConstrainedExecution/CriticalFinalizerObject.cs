using System;

namespace System.Runtime.ConstrainedExecution;

/// <summary>Critical finalizer object; not done yet.</summary>
public abstract class CriticalFinalizerObject
{
    protected CriticalFinalizerObject() { }
}
