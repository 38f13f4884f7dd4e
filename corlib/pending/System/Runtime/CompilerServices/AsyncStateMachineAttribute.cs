using System;

namespace System.Runtime.CompilerServices;

/// <summary>Async state machine attribute; not done yet.</summary>
public sealed class AsyncStateMachineAttribute : StateMachineAttribute
{
    public AsyncStateMachineAttribute(Type stateMachineType) : base(default(Type)) { throw new NotImplementedException("AsyncStateMachineAttribute"); }
}
