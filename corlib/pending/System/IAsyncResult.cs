using System.Threading;

namespace System;

/// <summary>The Async result contract.</summary>
public interface IAsyncResult
{
    bool IsCompleted { get; }
    WaitHandle AsyncWaitHandle { get; }
    object AsyncState { get; }
    bool CompletedSynchronously { get; }
}
