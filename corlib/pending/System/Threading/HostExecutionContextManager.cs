using System;

namespace System.Threading;

/// <summary>Host execution context manager; not done yet.</summary>
public class HostExecutionContextManager
{
    public HostExecutionContextManager() { throw new NotImplementedException("HostExecutionContextManager"); }
    public virtual HostExecutionContext Capture() => throw new NotImplementedException("HostExecutionContextManager.Capture");
    public virtual object SetHostExecutionContext(HostExecutionContext hostExecutionContext) => throw new NotImplementedException("HostExecutionContextManager.SetHostExecutionContext");
    public virtual void Revert(object previousState) => throw new NotImplementedException("HostExecutionContextManager.Revert");
}
