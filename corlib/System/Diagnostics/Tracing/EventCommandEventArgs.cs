using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>A command that a listener or SendCommand gave to a source.</summary>
public class EventCommandEventArgs : EventArgs
{
    private readonly EventSource _source;
    private readonly EventListener _listener;

    internal EventCommandEventArgs(EventCommand command, IDictionary<string, string> arguments, EventSource source, EventListener listener)
    {
        Command = command;
        Arguments = arguments;
        _source = source;
        _listener = listener;
    }

    public EventCommand Command { get; }
    public IDictionary<string, string> Arguments { get; }

    /// <summary>Lets one event through to the listener that gave the command. False: there is no such event.</summary>
    /// <exception cref="InvalidOperationException">The command is neither Enable nor Disable.</exception>
    public bool EnableEvent(int eventId) => Change(eventId, true);

    public bool DisableEvent(int eventId) => Change(eventId, false);

    private bool Change(int eventId, bool on)
    {
        if (Command != EventCommand.Enable && Command != EventCommand.Disable)
            throw new InvalidOperationException();
        return _source.EnableEvent(_listener, eventId, on);
    }
}
