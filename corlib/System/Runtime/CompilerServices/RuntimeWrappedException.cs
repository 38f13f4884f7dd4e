using System.Runtime.Serialization;

namespace System.Runtime.CompilerServices;

/// <summary>Carries a thrown object that is not an exception.</summary>
[Serializable]
public sealed class RuntimeWrappedException : Exception
{
    private object _wrappedException;

    public RuntimeWrappedException(object thrownObject) : base(SR.RuntimeWrappedException)
    {
        HResult = unchecked((int)0x8013153E);
        _wrappedException = thrownObject;
    }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("WrappedException", _wrappedException, typeof(object));
    }

    public object WrappedException => _wrappedException;
}
