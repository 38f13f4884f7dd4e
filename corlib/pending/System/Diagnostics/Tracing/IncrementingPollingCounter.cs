using System;

namespace System.Diagnostics.Tracing;

/// <summary>Incrementing polling counter; not done yet.</summary>
public class IncrementingPollingCounter : DiagnosticCounter
{
    public IncrementingPollingCounter(string name, EventSource eventSource, Func<double> totalValueProvider) { throw new NotImplementedException("IncrementingPollingCounter"); }
    public TimeSpan DisplayRateTimeScale { get => throw new NotImplementedException("IncrementingPollingCounter.DisplayRateTimeScale"); set => throw new NotImplementedException("IncrementingPollingCounter.DisplayRateTimeScale"); }
    public override string ToString() => throw new NotImplementedException("IncrementingPollingCounter.ToString");
}
