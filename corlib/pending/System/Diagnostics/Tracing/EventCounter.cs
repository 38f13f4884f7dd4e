using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event counter; not done yet.</summary>
public class EventCounter : DiagnosticCounter
{
    public EventCounter(string name, EventSource eventSource) { throw new NotImplementedException("EventCounter"); }
    public void WriteMetric(float value) => throw new NotImplementedException("EventCounter.WriteMetric");
    public void WriteMetric(double value) => throw new NotImplementedException("EventCounter.WriteMetric");
    public override string ToString() => throw new NotImplementedException("EventCounter.ToString");
}
