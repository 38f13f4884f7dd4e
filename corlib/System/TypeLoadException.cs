using System.Runtime.Serialization;

namespace System;

/// <summary>A type cannot be loaded. The VM makes these with a message.</summary>
[Serializable]
public class TypeLoadException : SystemException
{
    private string _className;

    public TypeLoadException() : base(SR.Default_TypeLoadException) { HResult = unchecked((int)0x80131522); }
    public TypeLoadException(string message) : base(message ?? SR.Default_TypeLoadException) { HResult = unchecked((int)0x80131522); }
    public TypeLoadException(string message, Exception inner) : base(message ?? SR.Default_TypeLoadException, inner) { HResult = unchecked((int)0x80131522); }

    internal TypeLoadException(string message, string className) : this(message) { _className = className; }

    protected TypeLoadException(SerializationInfo info, StreamingContext context) : base(info, context) { _className = info.GetString("TypeLoadClassName"); }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("TypeLoadClassName", _className, typeof(string));
        info.AddValue("TypeLoadAssemblyName", null, typeof(string));
        info.AddValue("TypeLoadMessageArg", null, typeof(string));
        info.AddValue("TypeLoadResourceID", 0);
    }

    public override string Message => base.Message;
    public string TypeName => _className ?? "";
}
