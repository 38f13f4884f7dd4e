using System;
using System.Collections.Generic;
using System.Threading;

namespace System.Threading.Tasks;

/// <summary>Task completion source; not done yet.</summary>
public class TaskCompletionSource
{
    public TaskCompletionSource() { throw new NotImplementedException("TaskCompletionSource"); }
    public TaskCompletionSource(TaskCreationOptions creationOptions) { throw new NotImplementedException("TaskCompletionSource"); }
    public TaskCompletionSource(object state) { throw new NotImplementedException("TaskCompletionSource"); }
    public TaskCompletionSource(object state, TaskCreationOptions creationOptions) { throw new NotImplementedException("TaskCompletionSource"); }
    public Task Task { get => throw new NotImplementedException("TaskCompletionSource.Task"); }
    public void SetException(Exception exception) => throw new NotImplementedException("TaskCompletionSource.SetException");
    public void SetException(IEnumerable<Exception> exceptions) => throw new NotImplementedException("TaskCompletionSource.SetException");
    public bool TrySetException(Exception exception) => throw new NotImplementedException("TaskCompletionSource.TrySetException");
    public bool TrySetException(IEnumerable<Exception> exceptions) => throw new NotImplementedException("TaskCompletionSource.TrySetException");
    public void SetResult() => throw new NotImplementedException("TaskCompletionSource.SetResult");
    public bool TrySetResult() => throw new NotImplementedException("TaskCompletionSource.TrySetResult");
    public void SetCanceled() => throw new NotImplementedException("TaskCompletionSource.SetCanceled");
    public void SetCanceled(CancellationToken cancellationToken) => throw new NotImplementedException("TaskCompletionSource.SetCanceled");
    public bool TrySetCanceled() => throw new NotImplementedException("TaskCompletionSource.TrySetCanceled");
    public bool TrySetCanceled(CancellationToken cancellationToken) => throw new NotImplementedException("TaskCompletionSource.TrySetCanceled");
    public void SetFromTask(Task completedTask) => throw new NotImplementedException("TaskCompletionSource.SetFromTask");
    public bool TrySetFromTask(Task completedTask) => throw new NotImplementedException("TaskCompletionSource.TrySetFromTask");
}

/// <summary>Task completion source; not done yet.</summary>
public class TaskCompletionSource<TResult>
{
    public TaskCompletionSource() { throw new NotImplementedException("TaskCompletionSource"); }
    public TaskCompletionSource(TaskCreationOptions creationOptions) { throw new NotImplementedException("TaskCompletionSource"); }
    public TaskCompletionSource(object state) { throw new NotImplementedException("TaskCompletionSource"); }
    public TaskCompletionSource(object state, TaskCreationOptions creationOptions) { throw new NotImplementedException("TaskCompletionSource"); }
    public Task<TResult> Task { get => throw new NotImplementedException("TaskCompletionSource.Task"); }
    public void SetException(Exception exception) => throw new NotImplementedException("TaskCompletionSource.SetException");
    public void SetException(IEnumerable<Exception> exceptions) => throw new NotImplementedException("TaskCompletionSource.SetException");
    public bool TrySetException(Exception exception) => throw new NotImplementedException("TaskCompletionSource.TrySetException");
    public bool TrySetException(IEnumerable<Exception> exceptions) => throw new NotImplementedException("TaskCompletionSource.TrySetException");
    public void SetResult(TResult result) => throw new NotImplementedException("TaskCompletionSource.SetResult");
    public bool TrySetResult(TResult result) => throw new NotImplementedException("TaskCompletionSource.TrySetResult");
    public void SetCanceled() => throw new NotImplementedException("TaskCompletionSource.SetCanceled");
    public void SetCanceled(CancellationToken cancellationToken) => throw new NotImplementedException("TaskCompletionSource.SetCanceled");
    public bool TrySetCanceled() => throw new NotImplementedException("TaskCompletionSource.TrySetCanceled");
    public bool TrySetCanceled(CancellationToken cancellationToken) => throw new NotImplementedException("TaskCompletionSource.TrySetCanceled");
    public void SetFromTask(Task<TResult> completedTask) => throw new NotImplementedException("TaskCompletionSource.SetFromTask");
    public bool TrySetFromTask(Task<TResult> completedTask) => throw new NotImplementedException("TaskCompletionSource.TrySetFromTask");
}
