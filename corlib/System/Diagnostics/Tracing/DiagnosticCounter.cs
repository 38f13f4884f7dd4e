using System.Collections.Generic;
using System.Text;

namespace System.Diagnostics.Tracing;

/// <summary>A number that a source reports again and again while a listener asks for it.</summary>
public abstract class DiagnosticCounter : IDisposable
{
    private Dictionary<string, string> _metadata;
    private string _displayName = "", _displayUnits = "";

    internal DiagnosticCounter(string name, EventSource eventSource)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(eventSource);
        Name = name;
        EventSource = eventSource;
        CounterGroup.Of(eventSource).Add(this);
    }

    public string Name { get; }
    public EventSource EventSource { get; }

    public string DisplayName
    {
        get => _displayName;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _displayName = value;
        }
    }

    public string DisplayUnits
    {
        get => _displayUnits;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _displayUnits = value;
        }
    }

    /// <summary>Ends the reports.</summary>
    public void Dispose() => CounterGroup.Of(EventSource).Remove(this);

    public void AddMetadata(string key, string value)
    {
        lock (this)
            (_metadata ??= new Dictionary<string, string>()).Add(key, value);
    }

    /// <summary>What happened since the last report, by the names of the payload's members.</summary>
    internal abstract IDictionary<string, object> Report(float seconds);

    internal Dictionary<string, object> NewReport(float seconds, string counterType)
    {
        Dictionary<string, object> report = new Dictionary<string, object>
        {
            ["Name"] = Name,
            ["DisplayName"] = DisplayName.Length != 0 ? DisplayName : Name,
            ["DisplayUnits"] = DisplayUnits,
            ["IntervalSec"] = seconds,
            ["Series"] = "Interval=" + (int)(seconds * 1000),
            ["CounterType"] = counterType,
        };
        StringBuilder metadata = new StringBuilder();
        lock (this)
        {
            if (_metadata != null)
            {
                foreach (KeyValuePair<string, string> pair in _metadata)
                    metadata.Append(metadata.Length == 0 ? "" : ",").Append(pair.Key).Append(':').Append(pair.Value);
            }
        }
        report["Metadata"] = metadata.ToString();
        return report;
    }
}
