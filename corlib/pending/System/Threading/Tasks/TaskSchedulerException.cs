using System;
using System.Runtime.Serialization;

namespace System.Threading.Tasks;

/// <summary>Task scheduler exception; not done yet.</summary>
public class TaskSchedulerException : Exception
{
    public TaskSchedulerException() { throw new NotImplementedException("TaskSchedulerException"); }
    public TaskSchedulerException(string message) { throw new NotImplementedException("TaskSchedulerException"); }
    public TaskSchedulerException(Exception innerException) { throw new NotImplementedException("TaskSchedulerException"); }
    public TaskSchedulerException(string message, Exception innerException) { throw new NotImplementedException("TaskSchedulerException"); }
    protected TaskSchedulerException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("TaskSchedulerException"); }
}
