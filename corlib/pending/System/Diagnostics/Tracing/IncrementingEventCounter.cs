using System;

namespace System.Diagnostics.Tracing;

/// <summary>Incrementing event counter; not done yet.</summary>
public class IncrementingEventCounter : DiagnosticCounter
{
    public IncrementingEventCounter(string name, EventSource eventSource) { throw new NotImplementedException("IncrementingEventCounter"); }
    public TimeSpan DisplayRateTimeScale { get => throw new NotImplementedException("IncrementingEventCounter.DisplayRateTimeScale"); set => throw new NotImplementedException("IncrementingEventCounter.DisplayRateTimeScale"); }
    public void Increment(double increment = 1d) => throw new NotImplementedException("IncrementingEventCounter.Increment");
    public override string ToString() => throw new NotImplementedException("IncrementingEventCounter.ToString");
}
