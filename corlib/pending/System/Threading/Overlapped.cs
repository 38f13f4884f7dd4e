using System;

namespace System.Threading;

/// <summary>Overlapped; not done yet.</summary>
public class Overlapped
{
    public Overlapped() { throw new NotImplementedException("Overlapped"); }
    public Overlapped(int offsetLo, int offsetHi, nint hEvent, IAsyncResult ar) { throw new NotImplementedException("Overlapped"); }
    public Overlapped(int offsetLo, int offsetHi, int hEvent, IAsyncResult ar) { throw new NotImplementedException("Overlapped"); }
    public IAsyncResult AsyncResult { get => throw new NotImplementedException("Overlapped.AsyncResult"); set => throw new NotImplementedException("Overlapped.AsyncResult"); }
    public int OffsetLow { get => throw new NotImplementedException("Overlapped.OffsetLow"); set => throw new NotImplementedException("Overlapped.OffsetLow"); }
    public int OffsetHigh { get => throw new NotImplementedException("Overlapped.OffsetHigh"); set => throw new NotImplementedException("Overlapped.OffsetHigh"); }
    public int EventHandle { get => throw new NotImplementedException("Overlapped.EventHandle"); set => throw new NotImplementedException("Overlapped.EventHandle"); }
    public nint EventHandleIntPtr { get => throw new NotImplementedException("Overlapped.EventHandleIntPtr"); set => throw new NotImplementedException("Overlapped.EventHandleIntPtr"); }
    public unsafe NativeOverlapped* Pack(IOCompletionCallback iocb) => throw new NotImplementedException("Overlapped.Pack");
    public unsafe NativeOverlapped* Pack(IOCompletionCallback iocb, object userData) => throw new NotImplementedException("Overlapped.Pack");
    public unsafe NativeOverlapped* UnsafePack(IOCompletionCallback iocb) => throw new NotImplementedException("Overlapped.UnsafePack");
    public unsafe NativeOverlapped* UnsafePack(IOCompletionCallback iocb, object userData) => throw new NotImplementedException("Overlapped.UnsafePack");
    public static unsafe Overlapped Unpack(NativeOverlapped* nativeOverlappedPtr) => throw new NotImplementedException("Overlapped.Unpack");
    public static unsafe void Free(NativeOverlapped* nativeOverlappedPtr) => throw new NotImplementedException("Overlapped.Free");
}
