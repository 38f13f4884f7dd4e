using System;

namespace System.Runtime.CompilerServices;

/// <summary>The Async state machine contract.</summary>
public interface IAsyncStateMachine
{
    void MoveNext();
    void SetStateMachine(IAsyncStateMachine stateMachine);
}
