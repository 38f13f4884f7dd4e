using System.Runtime.Serialization;

namespace System;

/// <summary>A field that code refers to does not exist.</summary>
[Serializable]
public class MissingFieldException : MissingMemberException
{
    public MissingFieldException() : base(SR.Default_MissingFieldException) { HResult = unchecked((int)0x80131511); }
    public MissingFieldException(string message) : base(message) { HResult = unchecked((int)0x80131511); }
    public MissingFieldException(string message, Exception inner) : base(message, inner) { HResult = unchecked((int)0x80131511); }

    public MissingFieldException(string className, string fieldName) : base(SR.Default_MissingFieldException)
    {
        ClassName = className;
        MemberName = fieldName;
        HResult = unchecked((int)0x80131511);
    }

    protected MissingFieldException(SerializationInfo info, StreamingContext context) : base(info, context) { }

    public override string Message => ClassName == null ? base.Message : "Field '" + ClassName + "." + MemberName + "' not found.";
}
