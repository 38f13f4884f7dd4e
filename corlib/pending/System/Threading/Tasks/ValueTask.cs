using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks.Sources;

namespace System.Threading.Tasks;

/// <summary>Value task; not done yet.</summary>
public struct ValueTask : IEquatable<ValueTask>
{
    public ValueTask(Task task) { throw new NotImplementedException("ValueTask"); }
    public ValueTask(IValueTaskSource source, short token) { throw new NotImplementedException("ValueTask"); }
    public static ValueTask CompletedTask { get => throw new NotImplementedException("ValueTask.CompletedTask"); }
    public bool IsCompleted { get => throw new NotImplementedException("ValueTask.IsCompleted"); }
    public bool IsCompletedSuccessfully { get => throw new NotImplementedException("ValueTask.IsCompletedSuccessfully"); }
    public bool IsFaulted { get => throw new NotImplementedException("ValueTask.IsFaulted"); }
    public bool IsCanceled { get => throw new NotImplementedException("ValueTask.IsCanceled"); }
    public static ValueTask<TResult> FromResult<TResult>(TResult result) => throw new NotImplementedException("ValueTask.FromResult");
    public static ValueTask FromCanceled(CancellationToken cancellationToken) => throw new NotImplementedException("ValueTask.FromCanceled");
    public static ValueTask<TResult> FromCanceled<TResult>(CancellationToken cancellationToken) => throw new NotImplementedException("ValueTask.FromCanceled");
    public static ValueTask FromException(Exception exception) => throw new NotImplementedException("ValueTask.FromException");
    public static ValueTask<TResult> FromException<TResult>(Exception exception) => throw new NotImplementedException("ValueTask.FromException");
    public override int GetHashCode() => throw new NotImplementedException("ValueTask.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTask.Equals");
    public bool Equals(ValueTask other) => throw new NotImplementedException("ValueTask.Equals");
    public static bool operator ==(ValueTask left, ValueTask right) => throw new NotImplementedException("ValueTask");
    public static bool operator !=(ValueTask left, ValueTask right) => throw new NotImplementedException("ValueTask");
    public Task AsTask() => throw new NotImplementedException("ValueTask.AsTask");
    public ValueTask Preserve() => throw new NotImplementedException("ValueTask.Preserve");
    public ValueTaskAwaiter GetAwaiter() => throw new NotImplementedException("ValueTask.GetAwaiter");
    public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => throw new NotImplementedException("ValueTask.ConfigureAwait");
}

/// <summary>Value task; not done yet.</summary>
public struct ValueTask<TResult> : IEquatable<ValueTask<TResult>>
{
    public ValueTask(TResult result) { throw new NotImplementedException("ValueTask"); }
    public ValueTask(Task<TResult> task) { throw new NotImplementedException("ValueTask"); }
    public ValueTask(IValueTaskSource<TResult> source, short token) { throw new NotImplementedException("ValueTask"); }
    public bool IsCompleted { get => throw new NotImplementedException("ValueTask.IsCompleted"); }
    public bool IsCompletedSuccessfully { get => throw new NotImplementedException("ValueTask.IsCompletedSuccessfully"); }
    public bool IsFaulted { get => throw new NotImplementedException("ValueTask.IsFaulted"); }
    public bool IsCanceled { get => throw new NotImplementedException("ValueTask.IsCanceled"); }
    public TResult Result { get => throw new NotImplementedException("ValueTask.Result"); }
    public override int GetHashCode() => throw new NotImplementedException("ValueTask.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTask.Equals");
    public bool Equals(ValueTask<TResult> other) => throw new NotImplementedException("ValueTask.Equals");
    public static bool operator ==(ValueTask<TResult> left, ValueTask<TResult> right) => throw new NotImplementedException("ValueTask");
    public static bool operator !=(ValueTask<TResult> left, ValueTask<TResult> right) => throw new NotImplementedException("ValueTask");
    public Task<TResult> AsTask() => throw new NotImplementedException("ValueTask.AsTask");
    public ValueTask<TResult> Preserve() => throw new NotImplementedException("ValueTask.Preserve");
    public ValueTaskAwaiter<TResult> GetAwaiter() => throw new NotImplementedException("ValueTask.GetAwaiter");
    public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => throw new NotImplementedException("ValueTask.ConfigureAwait");
    public override string ToString() => throw new NotImplementedException("ValueTask.ToString");
}
