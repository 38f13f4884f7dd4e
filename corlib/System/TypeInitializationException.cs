using System.Runtime.Serialization;

namespace System;

/// <summary>A type's initialiser failed.</summary>
[Serializable]
public sealed class TypeInitializationException : SystemException
{
    private readonly string _typeName;

    public TypeInitializationException(string fullTypeName, Exception innerException)
        : base("The type initializer for '" + fullTypeName + "' threw an exception.", innerException)
    {
        _typeName = fullTypeName;
        HResult = unchecked((int)0x80131534);
    }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("TypeName", TypeName, typeof(string));
    }

    public string TypeName => _typeName ?? "";
}
