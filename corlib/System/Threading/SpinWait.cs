namespace System.Threading;

/// <summary>Waits a little: first busily, then by giving the processor away.</summary>
public struct SpinWait
{
    private int _count;

    public int Count => _count;
    public bool NextSpinWillYield => _count >= 10 || Environment.ProcessorCount == 1;

    public void SpinOnce() => SpinOnce(20);

    public void SpinOnce(int sleep1Threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sleep1Threshold, -1);
        if (NextSpinWillYield)
        {
            int yields = _count >= 10 ? (_count - 10) / 2 : _count;
            if (sleep1Threshold >= 0 && _count >= Math.Max(sleep1Threshold, 10)) Thread.Sleep(1);
            else if (yields % 5 == 4) Thread.Sleep(0);
            else Thread.Yield();
        }
        else Thread.SpinWait(4 << Math.Min(_count, 5));
        _count = _count == int.MaxValue ? 10 : _count + 1;
    }

    public void Reset() => _count = 0;
    public static void SpinUntil(Func<bool> condition) => SpinUntil(condition, -1);
    public static bool SpinUntil(Func<bool> condition, TimeSpan timeout) => SpinUntil(condition, WaitHandle.Milliseconds(timeout));

    public static bool SpinUntil(Func<bool> condition, int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        ArgumentNullException.ThrowIfNull(condition);
        long end = millisecondsTimeout < 0 ? 0 : TimerQueue.Now + millisecondsTimeout;
        SpinWait spin = default;
        while (!condition())
        {
            if (millisecondsTimeout == 0) return false;
            spin.SpinOnce();
            if (millisecondsTimeout > 0 && spin.NextSpinWillYield && TimerQueue.Now >= end) return false;
        }
        return true;
    }
}
