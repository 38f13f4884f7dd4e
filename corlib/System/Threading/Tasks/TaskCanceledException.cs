using System.Runtime.Serialization;

namespace System.Threading.Tasks;

/// <summary>A task was cancelled.</summary>
[Serializable]
public class TaskCanceledException : OperationCanceledException
{
    private readonly Task _task;

    public TaskCanceledException() : base(SR.Default_TaskCanceledException) { }
    public TaskCanceledException(string message) : base(message) { }
    public TaskCanceledException(string message, Exception innerException) : base(message, innerException) { }
    public TaskCanceledException(string message, Exception innerException, CancellationToken token) : base(message, innerException, token) { }

    public TaskCanceledException(Task task) : base(SR.Default_TaskCanceledException, task != null ? task.CancellationToken : default) { _task = task; }

    protected TaskCanceledException(SerializationInfo info, StreamingContext context) : base(info, context) { }

    public Task Task => _task;
}
