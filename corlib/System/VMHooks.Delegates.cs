using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace System;

internal static partial class VMHooks
{
    internal static Exception NewTypeInitializationException(string typeName, Exception inner) => new TypeInitializationException(typeName, inner);

    /// <summary>What travels when something is thrown that is no exception.</summary>
    internal static Exception WrapThrown(object thrown) => new RuntimeWrappedException(thrown);

    /// <summary>Calls a delegate with boxed arguments; by-ref arguments are written back into the array. The result is boxed; null for void.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern object InvokeDelegate(Delegate target, object[] args);

    /// <summary>What Delegate.BeginInvoke of a delegate type becomes.</summary>
    internal static IAsyncResult BeginInvoke(Delegate target, object[] args, AsyncCallback callback, object state)
    {
        var call = new AsyncDelegateCall(target, args, callback, state);
        ThreadPool.UnsafeQueueUserWorkItem(static c => ((AsyncDelegateCall)c).Run(), call);
        return call;
    }

    /// <summary>What EndInvoke becomes: waits, throws what the call threw, gives its boxed result.</summary>
    internal static object EndInvoke(Delegate target, IAsyncResult result)
    {
        if (result is not AsyncDelegateCall call || call.AsyncDelegate != (object)target) throw new InvalidOperationException("The IAsyncResult object provided does not match this delegate.");
        return call.End();
    }

    /// <summary>The arguments of a finished call, by-refs written back.</summary>
    internal static object[] EndArguments(IAsyncResult result) => ((AsyncDelegateCall)result).Arguments;

    private sealed class AsyncDelegateCall(Delegate target, object[] args, AsyncCallback callback, object state) : IAsyncResult
    {
        private readonly ManualResetEvent _done = new ManualResetEvent(false);
        private object _result;
        private Exception _exception;
        private bool _ended;

        public object AsyncDelegate => target;
        public object AsyncState => state;
        public WaitHandle AsyncWaitHandle => _done;
        public bool CompletedSynchronously => false;
        public bool IsCompleted { get; private set; }
        internal object[] Arguments => args;

        internal void Run()
        {
            try { _result = InvokeDelegate(target, args); }
            catch (Exception e) { _exception = e; }
            IsCompleted = true;
            _done.Set();
            callback?.Invoke(this);
        }

        internal object End()
        {
            _done.WaitOne();
            if (_ended) throw new InvalidOperationException("EndInvoke can only be called once for each asynchronous operation.");
            _ended = true;
            if (_exception != null) ExceptionDispatchInfo.Capture(_exception).Throw();
            return _result;
        }
    }
}
