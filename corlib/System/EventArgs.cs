namespace System;

/// <summary>The base of event data.</summary>
[Serializable]
public class EventArgs
{
    public static readonly EventArgs Empty = new EventArgs();
    public EventArgs() { }
}
