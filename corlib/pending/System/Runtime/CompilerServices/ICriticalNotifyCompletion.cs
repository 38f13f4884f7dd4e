using System;

namespace System.Runtime.CompilerServices;

/// <summary>The Critical notify completion contract.</summary>
public interface ICriticalNotifyCompletion : INotifyCompletion
{
    void UnsafeOnCompleted(Action continuation);
}
