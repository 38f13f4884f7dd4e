namespace System.Diagnostics;

/// <summary>Measures time with the monotonic clock, in nanoseconds.</summary>
public class Stopwatch
{
    public static readonly long Frequency = 1000000000;
    public static readonly bool IsHighResolution = true;

    private long _elapsed, _start;
    private bool _running;

    public Stopwatch() { }

    public static Stopwatch StartNew()
    {
        Stopwatch watch = new Stopwatch();
        watch.Start();
        return watch;
    }

    public static long GetTimestamp() => OS.MonotonicNanoseconds();
    public static TimeSpan GetElapsedTime(long startingTimestamp) => GetElapsedTime(startingTimestamp, GetTimestamp());
    public static TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp) => new TimeSpan((endingTimestamp - startingTimestamp) / 100);

    public void Start()
    {
        if (_running) return;
        _start = GetTimestamp();
        _running = true;
    }

    public void Stop()
    {
        if (!_running) return;
        _elapsed += GetTimestamp() - _start;
        _running = false;
    }

    public void Reset()
    {
        _elapsed = 0;
        _running = false;
        _start = 0;
    }

    public void Restart()
    {
        _elapsed = 0;
        _start = GetTimestamp();
        _running = true;
    }

    public bool IsRunning => _running;
    public long ElapsedTicks => _running ? _elapsed + GetTimestamp() - _start : _elapsed;
    public long ElapsedMilliseconds => ElapsedTicks / 1000000;
    public TimeSpan Elapsed => new TimeSpan(ElapsedTicks / 100);
    public override string ToString() => Elapsed.ToString();
}
