namespace System;

/// <summary>Console cancel event args; not done yet.</summary>
public sealed class ConsoleCancelEventArgs : EventArgs
{
    internal ConsoleCancelEventArgs() { }
    public bool Cancel { get => throw new NotImplementedException("ConsoleCancelEventArgs.Cancel"); set => throw new NotImplementedException("ConsoleCancelEventArgs.Cancel"); }
    public ConsoleSpecialKey SpecialKey { get => throw new NotImplementedException("ConsoleCancelEventArgs.SpecialKey"); }
}
