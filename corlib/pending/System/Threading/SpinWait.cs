using System;

namespace System.Threading;

/// <summary>Spin wait; not done yet.</summary>
public struct SpinWait
{
    public int Count { get => throw new NotImplementedException("SpinWait.Count"); }
    public bool NextSpinWillYield { get => throw new NotImplementedException("SpinWait.NextSpinWillYield"); }
    public void SpinOnce() => throw new NotImplementedException("SpinWait.SpinOnce");
    public void SpinOnce(int sleep1Threshold) => throw new NotImplementedException("SpinWait.SpinOnce");
    public void Reset() => throw new NotImplementedException("SpinWait.Reset");
    public static void SpinUntil(Func<bool> condition) => throw new NotImplementedException("SpinWait.SpinUntil");
    public static bool SpinUntil(Func<bool> condition, TimeSpan timeout) => throw new NotImplementedException("SpinWait.SpinUntil");
    public static bool SpinUntil(Func<bool> condition, int millisecondsTimeout) => throw new NotImplementedException("SpinWait.SpinUntil");
}
