using System;

namespace System.Runtime.CompilerServices;

/// <summary>Async iterator state machine attribute; not done yet.</summary>
public sealed class AsyncIteratorStateMachineAttribute : StateMachineAttribute
{
    public AsyncIteratorStateMachineAttribute(Type stateMachineType) : base(default(Type)) { throw new NotImplementedException("AsyncIteratorStateMachineAttribute"); }
}
