using System.Runtime.Serialization;

namespace System;

/// <summary>A method that code refers to does not exist.</summary>
[Serializable]
public class MissingMethodException : MissingMemberException
{
    public MissingMethodException() : base(SR.Default_MissingMethodException) { HResult = unchecked((int)0x80131513); }
    public MissingMethodException(string message) : base(message) { HResult = unchecked((int)0x80131513); }
    public MissingMethodException(string message, Exception inner) : base(message, inner) { HResult = unchecked((int)0x80131513); }

    public MissingMethodException(string className, string methodName) : base(SR.Default_MissingMethodException)
    {
        ClassName = className;
        MemberName = methodName;
        HResult = unchecked((int)0x80131513);
    }

    protected MissingMethodException(SerializationInfo info, StreamingContext context) : base(info, context) { }

    public override string Message => ClassName == null ? base.Message : "Method '" + ClassName + "." + MemberName + "' not found.";
}
