using System;

namespace System.Runtime.InteropServices;

/// <summary>Posix signal context; not done yet.</summary>
public sealed class PosixSignalContext
{
    public PosixSignalContext(PosixSignal signal) { throw new NotImplementedException("PosixSignalContext"); }
    public PosixSignal Signal { get => throw new NotImplementedException("PosixSignalContext.Signal"); }
    public bool Cancel { get => throw new NotImplementedException("PosixSignalContext.Cancel"); set => throw new NotImplementedException("PosixSignalContext.Cancel"); }
}
