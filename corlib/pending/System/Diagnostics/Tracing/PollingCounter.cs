using System;

namespace System.Diagnostics.Tracing;

/// <summary>Polling counter; not done yet.</summary>
public class PollingCounter : DiagnosticCounter
{
    public PollingCounter(string name, EventSource eventSource, Func<double> metricProvider) { throw new NotImplementedException("PollingCounter"); }
    public override string ToString() => throw new NotImplementedException("PollingCounter.ToString");
}
