using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>An exception of a task that nobody has looked at.</summary>
public class UnobservedTaskExceptionEventArgs : EventArgs
{
    public UnobservedTaskExceptionEventArgs(AggregateException exception) => Exception = exception;
    public AggregateException Exception { get; }
    public bool Observed { get; private set; }
    public void SetObserved() => Observed = true;
}
