using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Some types of a module cannot be loaded.</summary>
[Serializable]
public sealed class ReflectionTypeLoadException : SystemException
{
    public ReflectionTypeLoadException(Type[] classes, Exception[] exceptions) : this(classes, exceptions, null) { }

    public ReflectionTypeLoadException(Type[] classes, Exception[] exceptions, string message) : base(message)
    {
        Types = classes ?? Type.EmptyTypes;
        LoaderExceptions = exceptions ?? Array.Empty<Exception>();
        HResult = unchecked((int)0x80131602);
    }

    public Type[] Types { get; }
    public Exception[] LoaderExceptions { get; }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("Types", null, typeof(Type[]));
        info.AddValue("Exceptions", LoaderExceptions, typeof(Exception[]));
    }

    public override string Message => Describe(base.Message);
    public override string ToString() => Describe(base.ToString());

    private string Describe(string text)
    {
        foreach (Exception e in LoaderExceptions)
        {
            if (e != null)
                text += "\n" + e.Message;
        }
        return text;
    }
}
