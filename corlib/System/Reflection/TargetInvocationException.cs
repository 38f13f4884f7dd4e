using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>A method called through reflection threw.</summary>
[Serializable]
public sealed class TargetInvocationException : ApplicationException
{
    public TargetInvocationException(Exception inner) : base(SR.Arg_TargetInvocationException, inner) { HResult = unchecked((int)0x80131604); }
    public TargetInvocationException(string message, Exception inner) : base(message, inner) { HResult = unchecked((int)0x80131604); }
}
