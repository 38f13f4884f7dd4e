using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>State machine: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public class StateMachineAttribute : Attribute
    {
        public StateMachineAttribute(Type stateMachineType) { StateMachineType = stateMachineType; }
        public Type StateMachineType { get; private set; }
    }
}
