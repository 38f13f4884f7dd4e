using System;
using System.Runtime.Serialization;
using System.Threading;

namespace System.Threading.Tasks;

/// <summary>Task canceled exception; not done yet.</summary>
public class TaskCanceledException : OperationCanceledException
{
    public TaskCanceledException() { throw new NotImplementedException("TaskCanceledException"); }
    public TaskCanceledException(string message) { throw new NotImplementedException("TaskCanceledException"); }
    public TaskCanceledException(string message, Exception innerException) { throw new NotImplementedException("TaskCanceledException"); }
    public TaskCanceledException(string message, Exception innerException, CancellationToken token) { throw new NotImplementedException("TaskCanceledException"); }
    public TaskCanceledException(Task task) { throw new NotImplementedException("TaskCanceledException"); }
    protected TaskCanceledException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("TaskCanceledException"); }
    public Task Task { get => throw new NotImplementedException("TaskCanceledException.Task"); }
}
