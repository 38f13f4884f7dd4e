using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>A value that a function gives when it is to be reported.</summary>
public class PollingCounter : DiagnosticCounter
{
    private readonly Func<double> _provider;
    private double _last;

    public PollingCounter(string name, EventSource eventSource, Func<double> metricProvider) : base(name, eventSource)
    {
        ArgumentNullException.ThrowIfNull(metricProvider);
        _provider = metricProvider;
    }

    public override string ToString() => "PollingCounter '" + Name + "' Count 1 Mean " + _last.ToString("n3");

    internal override IDictionary<string, object> Report(float seconds)
    {
        Dictionary<string, object> report = NewReport(seconds, "Mean");
        try
        {
            _last = _provider();
        }
        catch
        {
            // The provider's trouble must not end the reports of others.
        }
        report["Mean"] = report["Min"] = report["Max"] = _last;
        report["StandardDeviation"] = 0.0;
        report["Count"] = 1;
        return report;
    }
}
