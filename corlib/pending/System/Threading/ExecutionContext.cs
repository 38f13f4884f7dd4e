using System;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Execution context; not done yet.</summary>
public sealed class ExecutionContext : IDisposable, ISerializable
{
    internal ExecutionContext() { }
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("ExecutionContext.GetObjectData");
    public static ExecutionContext Capture() => throw new NotImplementedException("ExecutionContext.Capture");
    public static AsyncFlowControl SuppressFlow() => throw new NotImplementedException("ExecutionContext.SuppressFlow");
    public static void RestoreFlow() => throw new NotImplementedException("ExecutionContext.RestoreFlow");
    public static bool IsFlowSuppressed() => throw new NotImplementedException("ExecutionContext.IsFlowSuppressed");
    public static void Run(ExecutionContext executionContext, ContextCallback callback, object state) => throw new NotImplementedException("ExecutionContext.Run");
    public static void Restore(ExecutionContext executionContext) => throw new NotImplementedException("ExecutionContext.Restore");
    public ExecutionContext CreateCopy() => throw new NotImplementedException("ExecutionContext.CreateCopy");
    public void Dispose() => throw new NotImplementedException("ExecutionContext.Dispose");
}
