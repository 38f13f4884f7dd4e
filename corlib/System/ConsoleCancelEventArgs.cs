namespace System;

/// <summary>An interrupt from the keyboard.</summary>
public sealed class ConsoleCancelEventArgs : EventArgs
{
    internal ConsoleCancelEventArgs(ConsoleSpecialKey type) => SpecialKey = type;
    public bool Cancel { get; set; }
    public ConsoleSpecialKey SpecialKey { get; }
}
