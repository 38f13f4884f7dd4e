using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace System.Threading.Tasks;

/// <summary>Task; not done yet.</summary>
public class Task<TResult> : Task
{
    public Task(Func<TResult> function) : base(default(Action)) { throw new NotImplementedException("Task"); }
    public Task(Func<TResult> function, CancellationToken cancellationToken) : base(default(Action)) { throw new NotImplementedException("Task"); }
    public Task(Func<TResult> function, TaskCreationOptions creationOptions) : base(default(Action)) { throw new NotImplementedException("Task"); }
    public Task(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : base(default(Action)) { throw new NotImplementedException("Task"); }
    public Task(Func<object, TResult> function, object state) : base(default(Action)) { throw new NotImplementedException("Task"); }
    public Task(Func<object, TResult> function, object state, CancellationToken cancellationToken) : base(default(Action)) { throw new NotImplementedException("Task"); }
    public Task(Func<object, TResult> function, object state, TaskCreationOptions creationOptions) : base(default(Action)) { throw new NotImplementedException("Task"); }
    public Task(Func<object, TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : base(default(Action)) { throw new NotImplementedException("Task"); }
    public TResult Result { get => throw new NotImplementedException("Task.Result"); }
    public static TaskFactory<TResult> Factory { get => throw new NotImplementedException("Task.Factory"); }
    public TaskAwaiter<TResult> GetAwaiter() => throw new NotImplementedException("Task.GetAwaiter");
    public ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => throw new NotImplementedException("Task.ConfigureAwait");
    public ConfiguredTaskAwaitable<TResult> ConfigureAwait(ConfigureAwaitOptions options) => throw new NotImplementedException("Task.ConfigureAwait");
    public Task<TResult> WaitAsync(CancellationToken cancellationToken) => throw new NotImplementedException("Task.WaitAsync");
    public Task<TResult> WaitAsync(TimeSpan timeout) => throw new NotImplementedException("Task.WaitAsync");
    public Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider) => throw new NotImplementedException("Task.WaitAsync");
    public Task<TResult> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException("Task.WaitAsync");
    public Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken) => throw new NotImplementedException("Task.WaitAsync");
    public Task ContinueWith(Action<Task<TResult>> continuationAction) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, CancellationToken cancellationToken) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, CancellationToken cancellationToken) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
}

/// <summary>Task; not done yet.</summary>
public partial class Task : IAsyncResult, IDisposable
{
    internal CancellationToken CancellationToken => default;
    public Task(Action action) { throw new NotImplementedException("Task"); }
    public Task(Action action, CancellationToken cancellationToken) { throw new NotImplementedException("Task"); }
    public Task(Action action, TaskCreationOptions creationOptions) { throw new NotImplementedException("Task"); }
    public Task(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions) { throw new NotImplementedException("Task"); }
    public Task(Action<object> action, object state) { throw new NotImplementedException("Task"); }
    public Task(Action<object> action, object state, CancellationToken cancellationToken) { throw new NotImplementedException("Task"); }
    public Task(Action<object> action, object state, TaskCreationOptions creationOptions) { throw new NotImplementedException("Task"); }
    public Task(Action<object> action, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions) { throw new NotImplementedException("Task"); }
    public int Id { get => throw new NotImplementedException("Task.Id"); }
    public static int? CurrentId { get => throw new NotImplementedException("Task.CurrentId"); }
    public AggregateException Exception { get => throw new NotImplementedException("Task.Exception"); }
    public TaskStatus Status { get => throw new NotImplementedException("Task.Status"); }
    public bool IsCanceled { get => throw new NotImplementedException("Task.IsCanceled"); }
    public bool IsCompleted { get => throw new NotImplementedException("Task.IsCompleted"); }
    public bool IsCompletedSuccessfully { get => throw new NotImplementedException("Task.IsCompletedSuccessfully"); }
    public TaskCreationOptions CreationOptions { get => throw new NotImplementedException("Task.CreationOptions"); }
    public object AsyncState { get => throw new NotImplementedException("Task.AsyncState"); }
    public static TaskFactory Factory { get => throw new NotImplementedException("Task.Factory"); }
    public static Task CompletedTask { get => throw new NotImplementedException("Task.CompletedTask"); }
    public bool IsFaulted { get => throw new NotImplementedException("Task.IsFaulted"); }
    public void Start() => throw new NotImplementedException("Task.Start");
    public void Start(TaskScheduler scheduler) => throw new NotImplementedException("Task.Start");
    public void RunSynchronously() => throw new NotImplementedException("Task.RunSynchronously");
    public void RunSynchronously(TaskScheduler scheduler) => throw new NotImplementedException("Task.RunSynchronously");
    public void Dispose() => throw new NotImplementedException("Task.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("Task.Dispose");
    public TaskAwaiter GetAwaiter() => throw new NotImplementedException("Task.GetAwaiter");
    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => throw new NotImplementedException("Task.ConfigureAwait");
    public ConfiguredTaskAwaitable ConfigureAwait(ConfigureAwaitOptions options) => throw new NotImplementedException("Task.ConfigureAwait");
    public static YieldAwaitable Yield() => throw new NotImplementedException("Task.Yield");
    public void Wait() => throw new NotImplementedException("Task.Wait");
    public bool Wait(TimeSpan timeout) => throw new NotImplementedException("Task.Wait");
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException("Task.Wait");
    public void Wait(CancellationToken cancellationToken) => throw new NotImplementedException("Task.Wait");
    public bool Wait(int millisecondsTimeout) => throw new NotImplementedException("Task.Wait");
    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("Task.Wait");
    public Task WaitAsync(CancellationToken cancellationToken) => throw new NotImplementedException("Task.WaitAsync");
    public Task WaitAsync(TimeSpan timeout) => throw new NotImplementedException("Task.WaitAsync");
    public Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider) => throw new NotImplementedException("Task.WaitAsync");
    public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException("Task.WaitAsync");
    public Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken) => throw new NotImplementedException("Task.WaitAsync");
    public Task ContinueWith(Action<Task> continuationAction) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task> continuationAction, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task, object> continuationAction, object state) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task, object> continuationAction, object state, CancellationToken cancellationToken) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task, object> continuationAction, object state, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task, object> continuationAction, object state, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("Task.ContinueWith");
    public Task ContinueWith(Action<Task, object> continuationAction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, CancellationToken cancellationToken) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, TaskContinuationOptions continuationOptions) => throw new NotImplementedException("Task.ContinueWith");
    public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => throw new NotImplementedException("Task.ContinueWith");
    public static void WaitAll(params Task[] tasks) => throw new NotImplementedException("Task.WaitAll");
    public static void WaitAll(params scoped ReadOnlySpan<Task> tasks) => throw new NotImplementedException("Task.WaitAll");
    public static bool WaitAll(Task[] tasks, TimeSpan timeout) => throw new NotImplementedException("Task.WaitAll");
    public static bool WaitAll(Task[] tasks, int millisecondsTimeout) => throw new NotImplementedException("Task.WaitAll");
    public static void WaitAll(Task[] tasks, CancellationToken cancellationToken) => throw new NotImplementedException("Task.WaitAll");
    public static bool WaitAll(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("Task.WaitAll");
    public static void WaitAll(IEnumerable<Task> tasks, CancellationToken cancellationToken = default) => throw new NotImplementedException("Task.WaitAll");
    public static int WaitAny(params Task[] tasks) => throw new NotImplementedException("Task.WaitAny");
    public static int WaitAny(Task[] tasks, TimeSpan timeout) => throw new NotImplementedException("Task.WaitAny");
    public static int WaitAny(Task[] tasks, CancellationToken cancellationToken) => throw new NotImplementedException("Task.WaitAny");
    public static int WaitAny(Task[] tasks, int millisecondsTimeout) => throw new NotImplementedException("Task.WaitAny");
    public static int WaitAny(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("Task.WaitAny");
    public static Task<TResult> FromResult<TResult>(TResult result) => throw new NotImplementedException("Task.FromResult");
    public static Task FromException(Exception exception) => throw new NotImplementedException("Task.FromException");
    public static Task<TResult> FromException<TResult>(Exception exception) => throw new NotImplementedException("Task.FromException");
    public static Task FromCanceled(CancellationToken cancellationToken) => throw new NotImplementedException("Task.FromCanceled");
    public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken) => throw new NotImplementedException("Task.FromCanceled");
    public static Task Run(Action action) => throw new NotImplementedException("Task.Run");
    public static Task Run(Action action, CancellationToken cancellationToken) => throw new NotImplementedException("Task.Run");
    public static Task<TResult> Run<TResult>(Func<TResult> function) => throw new NotImplementedException("Task.Run");
    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken) => throw new NotImplementedException("Task.Run");
    public static Task Run(Func<Task> function) => throw new NotImplementedException("Task.Run");
    public static Task Run(Func<Task> function, CancellationToken cancellationToken) => throw new NotImplementedException("Task.Run");
    public static Task<TResult> Run<TResult>(Func<Task<TResult>> function) => throw new NotImplementedException("Task.Run");
    public static Task<TResult> Run<TResult>(Func<Task<TResult>> function, CancellationToken cancellationToken) => throw new NotImplementedException("Task.Run");
    public static Task Delay(TimeSpan delay) => throw new NotImplementedException("Task.Delay");
    public static Task Delay(TimeSpan delay, TimeProvider timeProvider) => throw new NotImplementedException("Task.Delay");
    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken) => throw new NotImplementedException("Task.Delay");
    public static Task Delay(TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken) => throw new NotImplementedException("Task.Delay");
    public static Task Delay(int millisecondsDelay) => throw new NotImplementedException("Task.Delay");
    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken) => throw new NotImplementedException("Task.Delay");
    public static Task WhenAll(IEnumerable<Task> tasks) => throw new NotImplementedException("Task.WhenAll");
    public static Task WhenAll(params Task[] tasks) => throw new NotImplementedException("Task.WhenAll");
    public static Task WhenAll(params scoped ReadOnlySpan<Task> tasks) => throw new NotImplementedException("Task.WhenAll");
    public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks) => throw new NotImplementedException("Task.WhenAll");
    public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks) => throw new NotImplementedException("Task.WhenAll");
    public static Task<TResult[]> WhenAll<TResult>(params scoped ReadOnlySpan<Task<TResult>> tasks) => throw new NotImplementedException("Task.WhenAll");
    public static Task<Task> WhenAny(params Task[] tasks) => throw new NotImplementedException("Task.WhenAny");
    public static Task<Task> WhenAny(params scoped ReadOnlySpan<Task> tasks) => throw new NotImplementedException("Task.WhenAny");
    public static Task<Task> WhenAny(Task task1, Task task2) => throw new NotImplementedException("Task.WhenAny");
    public static Task<Task> WhenAny(IEnumerable<Task> tasks) => throw new NotImplementedException("Task.WhenAny");
    public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks) => throw new NotImplementedException("Task.WhenAny");
    public static Task<Task<TResult>> WhenAny<TResult>(params scoped ReadOnlySpan<Task<TResult>> tasks) => throw new NotImplementedException("Task.WhenAny");
    public static Task<Task<TResult>> WhenAny<TResult>(Task<TResult> task1, Task<TResult> task2) => throw new NotImplementedException("Task.WhenAny");
    public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks) => throw new NotImplementedException("Task.WhenAny");
    public static IAsyncEnumerable<Task> WhenEach(params Task[] tasks) => throw new NotImplementedException("Task.WhenEach");
    public static IAsyncEnumerable<Task> WhenEach(params scoped ReadOnlySpan<Task> tasks) => throw new NotImplementedException("Task.WhenEach");
    public static IAsyncEnumerable<Task> WhenEach(IEnumerable<Task> tasks) => throw new NotImplementedException("Task.WhenEach");
    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params Task<TResult>[] tasks) => throw new NotImplementedException("Task.WhenEach");
    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params scoped ReadOnlySpan<Task<TResult>> tasks) => throw new NotImplementedException("Task.WhenEach");
    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(IEnumerable<Task<TResult>> tasks) => throw new NotImplementedException("Task.WhenEach");
    WaitHandle IAsyncResult.AsyncWaitHandle { get => throw new NotImplementedException(); }
    bool IAsyncResult.CompletedSynchronously { get => throw new NotImplementedException(); }
}
