using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>A total that a function gives; its growth since the last report is reported.</summary>
public class IncrementingPollingCounter : DiagnosticCounter
{
    private readonly Func<double> _provider;
    private double _total, _reported;

    public IncrementingPollingCounter(string name, EventSource eventSource, Func<double> totalValueProvider) : base(name, eventSource)
    {
        ArgumentNullException.ThrowIfNull(totalValueProvider);
        _provider = totalValueProvider;
    }

    /// <summary>The unit of time that listeners should show the rate in.</summary>
    public TimeSpan DisplayRateTimeScale { get; set; }

    public override string ToString() => "IncrementingPollingCounter '" + Name + "' Increment " + _total;

    internal override IDictionary<string, object> Report(float seconds)
    {
        Dictionary<string, object> report = NewReport(seconds, "Sum");
        report["DisplayRateTimeScale"] = DisplayRateTimeScale == TimeSpan.Zero ? "" : DisplayRateTimeScale.ToString("c");
        try
        {
            _total = _provider();
        }
        catch
        {
            // The provider's trouble must not end the reports of others.
        }
        report["Increment"] = _total - _reported;
        _reported = _total;
        return report;
    }
}
