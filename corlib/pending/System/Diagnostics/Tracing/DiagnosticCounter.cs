using System;

namespace System.Diagnostics.Tracing;

/// <summary>Diagnostic counter; not done yet.</summary>
public abstract class DiagnosticCounter : IDisposable
{
    internal DiagnosticCounter() { }
    public string DisplayName { get => throw new NotImplementedException("DiagnosticCounter.DisplayName"); set => throw new NotImplementedException("DiagnosticCounter.DisplayName"); }
    public string DisplayUnits { get => throw new NotImplementedException("DiagnosticCounter.DisplayUnits"); set => throw new NotImplementedException("DiagnosticCounter.DisplayUnits"); }
    public string Name { get => throw new NotImplementedException("DiagnosticCounter.Name"); }
    public EventSource EventSource { get => throw new NotImplementedException("DiagnosticCounter.EventSource"); }
    public void Dispose() => throw new NotImplementedException("DiagnosticCounter.Dispose");
    public void AddMetadata(string key, string value) => throw new NotImplementedException("DiagnosticCounter.AddMetadata");
}
