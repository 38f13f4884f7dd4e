using System;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Async helpers; not done yet.</summary>
public static class AsyncHelpers
{
    public static void AwaitAwaiter<TAwaiter>(TAwaiter awaiter)
        where TAwaiter : INotifyCompletion => throw new NotImplementedException("AsyncHelpers.AwaitAwaiter");
    public static void UnsafeAwaitAwaiter<TAwaiter>(TAwaiter awaiter)
        where TAwaiter : ICriticalNotifyCompletion => throw new NotImplementedException("AsyncHelpers.UnsafeAwaitAwaiter");
    public static T Await<T>(Task<T> task) => throw new NotImplementedException("AsyncHelpers.Await");
    public static void Await(Task task) => throw new NotImplementedException("AsyncHelpers.Await");
    public static T Await<T>(ValueTask<T> task) => throw new NotImplementedException("AsyncHelpers.Await");
    public static void Await(ValueTask task) => throw new NotImplementedException("AsyncHelpers.Await");
    public static void Await(ConfiguredTaskAwaitable configuredAwaitable) => throw new NotImplementedException("AsyncHelpers.Await");
    public static void Await(ConfiguredValueTaskAwaitable configuredAwaitable) => throw new NotImplementedException("AsyncHelpers.Await");
    public static T Await<T>(ConfiguredTaskAwaitable<T> configuredAwaitable) => throw new NotImplementedException("AsyncHelpers.Await");
    public static T Await<T>(ConfiguredValueTaskAwaitable<T> configuredAwaitable) => throw new NotImplementedException("AsyncHelpers.Await");
}
