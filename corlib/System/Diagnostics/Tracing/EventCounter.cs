using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>Values of one kind: their count, mean, standard deviation, least and greatest are reported.</summary>
public class EventCounter : DiagnosticCounter
{
    private int _count;
    private double _sum, _sumOfSquares, _min, _max;

    public EventCounter(string name, EventSource eventSource) : base(name, eventSource)
    {
        Reset();
    }

    public void WriteMetric(float value) => WriteMetric((double)value);

    public void WriteMetric(double value)
    {
        lock (this)
        {
            _count++;
            _sum += value;
            _sumOfSquares += value * value;
            if (value < _min)
                _min = value;
            if (value > _max)
                _max = value;
        }
    }

    public override string ToString()
    {
        lock (this)
            return _count == 0 ? "EventCounter '" + Name + "' Count 0" : "EventCounter '" + Name + "' Count " + _count + " Mean " + (_sum / _count).ToString("n3");
    }

    internal override IDictionary<string, object> Report(float seconds)
    {
        Dictionary<string, object> report = NewReport(seconds, "Mean");
        lock (this)
        {
            double mean = _count == 0 ? 0 : _sum / _count;
            report["Mean"] = mean;
            report["StandardDeviation"] = _count == 0 ? 0 : Math.Sqrt(Math.Max(_sumOfSquares / _count - mean * mean, 0));
            report["Count"] = _count;
            report["Min"] = _count == 0 ? 0 : _min;
            report["Max"] = _count == 0 ? 0 : _max;
            Reset();
        }
        return report;
    }

    private void Reset()
    {
        _count = 0;
        _sum = _sumOfSquares = 0;
        _min = double.PositiveInfinity;
        _max = double.NegativeInfinity;
    }
}
