using System.Runtime.Serialization;

namespace System;

/// <summary>A member that code refers to does not exist.</summary>
[Serializable]
public class MissingMemberException : MemberAccessException
{
    protected string ClassName;
    protected string MemberName;
    protected byte[] Signature;

    public MissingMemberException() : base(SR.Default_MissingMemberException) { HResult = unchecked((int)0x80131512); }
    public MissingMemberException(string message) : base(message) { HResult = unchecked((int)0x80131512); }
    public MissingMemberException(string message, Exception inner) : base(message, inner) { HResult = unchecked((int)0x80131512); }

    public MissingMemberException(string className, string memberName) : base(SR.Default_MissingMemberException)
    {
        ClassName = className;
        MemberName = memberName;
        HResult = unchecked((int)0x80131512);
    }

    protected MissingMemberException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
        ClassName = info.GetString("MMClassName");
        MemberName = info.GetString("MMMemberName");
        Signature = (byte[])info.GetValue("MMSignature", typeof(byte[]));
    }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("MMClassName", ClassName, typeof(string));
        info.AddValue("MMMemberName", MemberName, typeof(string));
        info.AddValue("MMSignature", Signature, typeof(byte[]));
    }

    public override string Message => ClassName == null ? base.Message : "Member '" + ClassName + "." + MemberName + "' not found.";
}
