using System;

namespace System.Threading.Tasks.Sources;

/// <summary>Manual reset value task source core; not done yet.</summary>
public struct ManualResetValueTaskSourceCore<TResult>
{
    public bool RunContinuationsAsynchronously { get => throw new NotImplementedException("ManualResetValueTaskSourceCore.RunContinuationsAsynchronously"); set => throw new NotImplementedException("ManualResetValueTaskSourceCore.RunContinuationsAsynchronously"); }
    public short Version { get => throw new NotImplementedException("ManualResetValueTaskSourceCore.Version"); }
    public void Reset() => throw new NotImplementedException("ManualResetValueTaskSourceCore.Reset");
    public void SetResult(TResult result) => throw new NotImplementedException("ManualResetValueTaskSourceCore.SetResult");
    public void SetException(Exception error) => throw new NotImplementedException("ManualResetValueTaskSourceCore.SetException");
    public ValueTaskSourceStatus GetStatus(short token) => throw new NotImplementedException("ManualResetValueTaskSourceCore.GetStatus");
    public TResult GetResult(short token) => throw new NotImplementedException("ManualResetValueTaskSourceCore.GetResult");
    public void OnCompleted(Action<object> continuation, object state, short token, ValueTaskSourceOnCompletedFlags flags) => throw new NotImplementedException("ManualResetValueTaskSourceCore.OnCompleted");
}
