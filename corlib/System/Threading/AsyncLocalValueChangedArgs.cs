namespace System.Threading;

/// <summary>How an async local changed.</summary>
public readonly struct AsyncLocalValueChangedArgs<T>
{
    internal AsyncLocalValueChangedArgs(T previous, T current, bool contextChanged)
    {
        PreviousValue = previous;
        CurrentValue = current;
        ThreadContextChanged = contextChanged;
    }

    public T PreviousValue { get; }
    public T CurrentValue { get; }
    public bool ThreadContextChanged { get; }
}
