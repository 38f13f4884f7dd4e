using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>A sum; its growth since the last report is reported.</summary>
public class IncrementingEventCounter : DiagnosticCounter
{
    private double _sum, _reported;

    public IncrementingEventCounter(string name, EventSource eventSource) : base(name, eventSource) { }

    /// <summary>The unit of time that listeners should show the rate in.</summary>
    public TimeSpan DisplayRateTimeScale { get; set; }

    public void Increment(double increment = 1)
    {
        lock (this)
            _sum += increment;
    }

    public override string ToString() => "IncrementingEventCounter '" + Name + "' Increment " + _sum;

    internal override IDictionary<string, object> Report(float seconds)
    {
        Dictionary<string, object> report = NewReport(seconds, "Sum");
        report["DisplayRateTimeScale"] = DisplayRateTimeScale == TimeSpan.Zero ? "" : DisplayRateTimeScale.ToString("c");
        lock (this)
        {
            report["Increment"] = _sum - _reported;
            _reported = _sum;
        }
        return report;
    }
}
