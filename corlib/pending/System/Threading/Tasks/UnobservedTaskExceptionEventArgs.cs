using System;

namespace System.Threading.Tasks;

/// <summary>Unobserved task exception event args; not done yet.</summary>
public class UnobservedTaskExceptionEventArgs : EventArgs
{
    public UnobservedTaskExceptionEventArgs(AggregateException exception) { throw new NotImplementedException("UnobservedTaskExceptionEventArgs"); }
    public bool Observed { get => throw new NotImplementedException("UnobservedTaskExceptionEventArgs.Observed"); }
    public AggregateException Exception { get => throw new NotImplementedException("UnobservedTaskExceptionEventArgs.Exception"); }
    public void SetObserved() => throw new NotImplementedException("UnobservedTaskExceptionEventArgs.SetObserved");
}
