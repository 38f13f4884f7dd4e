using System;

namespace System.Threading;

/// <summary>Native overlapped; not done yet.</summary>
public struct NativeOverlapped
{
    public nint InternalLow;
    public nint InternalHigh;
    public int OffsetLow;
    public int OffsetHigh;
    public nint EventHandle;
}
