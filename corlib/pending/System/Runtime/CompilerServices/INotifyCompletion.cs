using System;

namespace System.Runtime.CompilerServices;

/// <summary>The Notify completion contract.</summary>
public interface INotifyCompletion
{
    void OnCompleted(Action continuation);
}
