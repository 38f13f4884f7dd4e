using System;

namespace System.Diagnostics.Contracts;

/// <summary>Contract failed event args; not done yet.</summary>
public sealed class ContractFailedEventArgs : EventArgs
{
    public ContractFailedEventArgs(ContractFailureKind failureKind, string message, string condition, Exception originalException) { throw new NotImplementedException("ContractFailedEventArgs"); }
    public string Message { get => throw new NotImplementedException("ContractFailedEventArgs.Message"); }
    public string Condition { get => throw new NotImplementedException("ContractFailedEventArgs.Condition"); }
    public ContractFailureKind FailureKind { get => throw new NotImplementedException("ContractFailedEventArgs.FailureKind"); }
    public Exception OriginalException { get => throw new NotImplementedException("ContractFailedEventArgs.OriginalException"); }
    public bool Handled { get => throw new NotImplementedException("ContractFailedEventArgs.Handled"); }
    public bool Unwind { get => throw new NotImplementedException("ContractFailedEventArgs.Unwind"); }
    public void SetHandled() => throw new NotImplementedException("ContractFailedEventArgs.SetHandled");
    public void SetUnwind() => throw new NotImplementedException("ContractFailedEventArgs.SetUnwind");
}
