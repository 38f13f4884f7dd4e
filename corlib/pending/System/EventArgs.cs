namespace System;

/// <summary>Event args; not done yet.</summary>
public class EventArgs
{
    public static readonly EventArgs Empty;
    public EventArgs() { throw new NotImplementedException("EventArgs"); }
}
