using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace System.Diagnostics.Tracing;

/// <summary>The counters of one source and the timer that reports them while a listener wants "EventCounterIntervalSec".</summary>
internal sealed class CounterGroup
{
    private static readonly ConditionalWeakTable<EventSource, CounterGroup> s_groups = new ConditionalWeakTable<EventSource, CounterGroup>();
    private readonly EventSource _source;
    private readonly List<DiagnosticCounter> _counters = new List<DiagnosticCounter>();
    private Timer _timer;
    private long _last;

    private CounterGroup(EventSource source)
    {
        _source = source;
        source.EventCommandExecuted += OnCommand;
    }

    internal static CounterGroup Of(EventSource source) => s_groups.GetValue(source, s => new CounterGroup(s));

    internal void Add(DiagnosticCounter counter)
    {
        lock (_counters)
            _counters.Add(counter);
    }

    internal void Remove(DiagnosticCounter counter)
    {
        lock (_counters)
            _counters.Remove(counter);
    }

    private void OnCommand(object sender, EventCommandEventArgs e)
    {
        if (e.Command == EventCommand.Disable)
        {
            if (!_source.IsEnabled())
                Stop();
            return;
        }
        if (e.Arguments == null || !e.Arguments.TryGetValue("EventCounterIntervalSec", out string text) || !float.TryParse(text, out float seconds) || seconds <= 0)
            return;
        lock (_counters)
        {
            _timer?.Dispose();
            _last = Stopwatch.GetTimestamp();
            foreach (DiagnosticCounter counter in _counters)
                counter.Report(0); // a new interval begins
            int period = Math.Max((int)(seconds * 1000), 1);
            _timer = new Timer(_ => Tick(), null, period, period);
        }
    }

    private void Stop()
    {
        lock (_counters)
        {
            _timer?.Dispose();
            _timer = null;
        }
    }

    private void Tick()
    {
        if (!_source.IsEnabled())
        {
            Stop();
            return;
        }
        DiagnosticCounter[] counters;
        float seconds;
        lock (_counters)
        {
            long now = Stopwatch.GetTimestamp();
            seconds = (float)Stopwatch.GetElapsedTime(_last, now).TotalSeconds;
            _last = now;
            counters = _counters.ToArray();
        }
        foreach (DiagnosticCounter counter in counters)
            _source.WriteCounters(counter.Report(seconds));
    }
}
