using System;

namespace System.Threading;

/// <summary>Async local value changed args; not done yet.</summary>
public struct AsyncLocalValueChangedArgs<T>
{
    public T PreviousValue { get => throw new NotImplementedException("AsyncLocalValueChangedArgs.PreviousValue"); }
    public T CurrentValue { get => throw new NotImplementedException("AsyncLocalValueChangedArgs.CurrentValue"); }
    public bool ThreadContextChanged { get => throw new NotImplementedException("AsyncLocalValueChangedArgs.ThreadContextChanged"); }
}
