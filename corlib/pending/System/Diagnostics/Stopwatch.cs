using System;

namespace System.Diagnostics;

/// <summary>Stopwatch; not done yet.</summary>
public class Stopwatch
{
    public static readonly long Frequency;
    public static readonly bool IsHighResolution;
    public Stopwatch() { throw new NotImplementedException("Stopwatch"); }
    public bool IsRunning { get => throw new NotImplementedException("Stopwatch.IsRunning"); }
    public TimeSpan Elapsed { get => throw new NotImplementedException("Stopwatch.Elapsed"); }
    public long ElapsedMilliseconds { get => throw new NotImplementedException("Stopwatch.ElapsedMilliseconds"); }
    public long ElapsedTicks { get => throw new NotImplementedException("Stopwatch.ElapsedTicks"); }
    public void Start() => throw new NotImplementedException("Stopwatch.Start");
    public static Stopwatch StartNew() => throw new NotImplementedException("Stopwatch.StartNew");
    public void Stop() => throw new NotImplementedException("Stopwatch.Stop");
    public void Reset() => throw new NotImplementedException("Stopwatch.Reset");
    public void Restart() => throw new NotImplementedException("Stopwatch.Restart");
    public override string ToString() => throw new NotImplementedException("Stopwatch.ToString");
    public static TimeSpan GetElapsedTime(long startingTimestamp) => throw new NotImplementedException("Stopwatch.GetElapsedTime");
    public static TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp) => throw new NotImplementedException("Stopwatch.GetElapsedTime");
    public static long GetTimestamp() => throw new NotImplementedException("Stopwatch.GetTimestamp");
}
