using System;

namespace System.Threading;

/// <summary>Monitor; not done yet.</summary>
public static class Monitor
{
    public static long LockContentionCount { get => throw new NotImplementedException("Monitor.LockContentionCount"); }
    public static void Enter(object obj) => throw new NotImplementedException("Monitor.Enter");
    public static void Enter(object obj, ref bool lockTaken) => throw new NotImplementedException("Monitor.Enter");
    public static void Exit(object obj) => throw new NotImplementedException("Monitor.Exit");
    public static bool TryEnter(object obj) => throw new NotImplementedException("Monitor.TryEnter");
    public static void TryEnter(object obj, ref bool lockTaken) => throw new NotImplementedException("Monitor.TryEnter");
    public static bool TryEnter(object obj, int millisecondsTimeout) => throw new NotImplementedException("Monitor.TryEnter");
    public static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken) => throw new NotImplementedException("Monitor.TryEnter");
    public static bool IsEntered(object obj) => throw new NotImplementedException("Monitor.IsEntered");
    public static bool Wait(object obj, int millisecondsTimeout) => throw new NotImplementedException("Monitor.Wait");
    public static void Pulse(object obj) => throw new NotImplementedException("Monitor.Pulse");
    public static void PulseAll(object obj) => throw new NotImplementedException("Monitor.PulseAll");
    public static bool TryEnter(object obj, TimeSpan timeout) => throw new NotImplementedException("Monitor.TryEnter");
    public static void TryEnter(object obj, TimeSpan timeout, ref bool lockTaken) => throw new NotImplementedException("Monitor.TryEnter");
    public static bool Wait(object obj, TimeSpan timeout) => throw new NotImplementedException("Monitor.Wait");
    public static bool Wait(object obj) => throw new NotImplementedException("Monitor.Wait");
    public static bool Wait(object obj, int millisecondsTimeout, bool exitContext) => throw new NotImplementedException("Monitor.Wait");
    public static bool Wait(object obj, TimeSpan timeout, bool exitContext) => throw new NotImplementedException("Monitor.Wait");
}
