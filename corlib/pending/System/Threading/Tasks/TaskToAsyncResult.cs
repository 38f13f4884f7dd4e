using System;

namespace System.Threading.Tasks;

/// <summary>Task to async result; not done yet.</summary>
public static class TaskToAsyncResult
{
    public static IAsyncResult Begin(Task task, AsyncCallback callback, object state) => throw new NotImplementedException("TaskToAsyncResult.Begin");
    public static void End(IAsyncResult asyncResult) => throw new NotImplementedException("TaskToAsyncResult.End");
    public static TResult End<TResult>(IAsyncResult asyncResult) => throw new NotImplementedException("TaskToAsyncResult.End");
    public static Task Unwrap(IAsyncResult asyncResult) => throw new NotImplementedException("TaskToAsyncResult.Unwrap");
    public static Task<TResult> Unwrap<TResult>(IAsyncResult asyncResult) => throw new NotImplementedException("TaskToAsyncResult.Unwrap");
}
