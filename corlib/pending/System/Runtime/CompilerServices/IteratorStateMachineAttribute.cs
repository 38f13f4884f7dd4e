using System;

namespace System.Runtime.CompilerServices;

/// <summary>Iterator state machine attribute; not done yet.</summary>
public sealed class IteratorStateMachineAttribute : StateMachineAttribute
{
    public IteratorStateMachineAttribute(Type stateMachineType) : base(default(Type)) { throw new NotImplementedException("IteratorStateMachineAttribute"); }
}
