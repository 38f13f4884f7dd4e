using System;

namespace System.Runtime.CompilerServices;

/// <summary>State machine attribute; not done yet.</summary>
public class StateMachineAttribute : Attribute
{
    public StateMachineAttribute(Type stateMachineType) { throw new NotImplementedException("StateMachineAttribute"); }
    public Type StateMachineType { get => throw new NotImplementedException("StateMachineAttribute.StateMachineType"); }
}
