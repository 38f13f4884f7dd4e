using System.Runtime.Serialization;

namespace System.Threading.Tasks;

/// <summary>A scheduler could not take a task.</summary>
[Serializable]
public class TaskSchedulerException : Exception
{
    public TaskSchedulerException() : base(SR.Default_TaskSchedulerException) { }
    public TaskSchedulerException(string message) : base(message) { }
    public TaskSchedulerException(Exception innerException) : base(SR.Default_TaskSchedulerException, innerException) { }
    public TaskSchedulerException(string message, Exception innerException) : base(message, innerException) { }
    protected TaskSchedulerException(SerializationInfo info, StreamingContext context) : base(info, context) { }
}
