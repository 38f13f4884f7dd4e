using System;

namespace System.Threading.Tasks;

/// <summary>Task extensions; not done yet.</summary>
public static class TaskExtensions
{
    public static Task Unwrap(this Task<Task> task) => throw new NotImplementedException("TaskExtensions.Unwrap");
    public static Task<TResult> Unwrap<TResult>(this Task<Task<TResult>> task) => throw new NotImplementedException("TaskExtensions.Unwrap");
}
