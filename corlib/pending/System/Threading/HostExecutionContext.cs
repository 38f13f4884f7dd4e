using System;

namespace System.Threading;

/// <summary>Host execution context; not done yet.</summary>
public class HostExecutionContext : IDisposable
{
    public HostExecutionContext() { throw new NotImplementedException("HostExecutionContext"); }
    public HostExecutionContext(object state) { throw new NotImplementedException("HostExecutionContext"); }
    protected object State { get => throw new NotImplementedException("HostExecutionContext.State"); set => throw new NotImplementedException("HostExecutionContext.State"); }
    public virtual HostExecutionContext CreateCopy() => throw new NotImplementedException("HostExecutionContext.CreateCopy");
    public void Dispose() => throw new NotImplementedException("HostExecutionContext.Dispose");
    public virtual void Dispose(bool disposing) => throw new NotImplementedException("HostExecutionContext.Dispose");
}
