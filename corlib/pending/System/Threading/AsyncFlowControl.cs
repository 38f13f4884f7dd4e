using System;

namespace System.Threading;

/// <summary>Async flow control; not done yet.</summary>
public struct AsyncFlowControl : IEquatable<AsyncFlowControl>, IDisposable
{
    public void Undo() => throw new NotImplementedException("AsyncFlowControl.Undo");
    public void Dispose() => throw new NotImplementedException("AsyncFlowControl.Dispose");
    public override bool Equals(object obj) => throw new NotImplementedException("AsyncFlowControl.Equals");
    public bool Equals(AsyncFlowControl obj) => throw new NotImplementedException("AsyncFlowControl.Equals");
    public override int GetHashCode() => throw new NotImplementedException("AsyncFlowControl.GetHashCode");
    public static bool operator ==(AsyncFlowControl a, AsyncFlowControl b) => throw new NotImplementedException("AsyncFlowControl");
    public static bool operator !=(AsyncFlowControl a, AsyncFlowControl b) => throw new NotImplementedException("AsyncFlowControl");
}
