using System;
using System.Threading;

namespace System.Threading.Tasks;

/// <summary>Task factory; not done yet.</summary>
public class TaskFactory<TResult>
{
    public TaskFactory() { throw new NotImplementedException("TaskFactory"); }
    public TaskFactory(CancellationToken cancellationToken) { throw new NotImplementedException("TaskFactory"); }
    public TaskFactory(TaskScheduler scheduler) { throw new NotImplementedException("TaskFactory"); }
    public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions) { throw new NotImplementedException("TaskFactory"); }
    public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) { throw new NotImplementedException("TaskFactory"); }
    public CancellationToken CancellationToken { get => throw new NotImplementedException("TaskFactory.CancellationToken"); }
    public TaskScheduler Scheduler { get => throw new NotImplementedException("TaskFactory.Scheduler"); }
    public TaskCreationOptions CreationOptions { get => throw new NotImplementedException("TaskFactory.CreationOptions"); }
    public TaskContinuationOptions ContinuationOptions { get => throw new NotImplementedException("TaskFactory.ContinuationOptions"); }
    public Task<TResult> StartNew(Func<TResult> function) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew(Func<TResult> function, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew(Func<object, TResult> function, object state) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew(Func<object, TResult> function, object state, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew(Func<object, TResult> function, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew(Func<object, TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> FromAsync(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync(Func<AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync(Func<AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
}

/// <summary>Task factory; not done yet.</summary>
public class TaskFactory
{
    public TaskFactory() { throw new NotImplementedException("TaskFactory"); }
    public TaskFactory(CancellationToken cancellationToken) { throw new NotImplementedException("TaskFactory"); }
    public TaskFactory(TaskScheduler scheduler) { throw new NotImplementedException("TaskFactory"); }
    public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions) { throw new NotImplementedException("TaskFactory"); }
    public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) { throw new NotImplementedException("TaskFactory"); }
    public CancellationToken CancellationToken { get => throw new NotImplementedException("TaskFactory.CancellationToken"); }
    public TaskScheduler Scheduler { get => throw new NotImplementedException("TaskFactory.Scheduler"); }
    public TaskCreationOptions CreationOptions { get => throw new NotImplementedException("TaskFactory.CreationOptions"); }
    public TaskContinuationOptions ContinuationOptions { get => throw new NotImplementedException("TaskFactory.ContinuationOptions"); }
    public Task StartNew(Action action) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task StartNew(Action action, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task StartNew(Action action, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task StartNew(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task StartNew(Action<object> action, object state) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task StartNew(Action<object> action, object state, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task StartNew(Action<object> action, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task StartNew(Action<object> action, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew<TResult>(Func<TResult> function) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.StartNew");
    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod, TaskCreationOptions creationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task FromAsync(Func<AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task FromAsync(Func<AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task FromAsync<TArg1>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task FromAsync<TArg1>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TResult>(Func<AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TResult>(Func<AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1, TResult>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1, TResult>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1, TArg2, TResult>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1, TArg2, TResult>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1, TArg2, TArg3, TResult>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task<TResult> FromAsync<TArg1, TArg2, TArg3, TResult>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state, TaskCreationOptions creationOptions) => throw new NotImplementedException("TaskFactory.FromAsync");
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAll");
    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("TaskFactory.ContinueWhenAny");
}
