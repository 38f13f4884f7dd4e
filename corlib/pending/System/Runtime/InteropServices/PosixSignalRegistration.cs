using System;

namespace System.Runtime.InteropServices;

/// <summary>Posix signal registration; not done yet.</summary>
public sealed class PosixSignalRegistration : IDisposable
{
    internal PosixSignalRegistration() { }
    public static PosixSignalRegistration Create(PosixSignal signal, Action<PosixSignalContext> handler) => throw new NotImplementedException("PosixSignalRegistration.Create");
    public void Dispose() => throw new NotImplementedException("PosixSignalRegistration.Dispose");
}
