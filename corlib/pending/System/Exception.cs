using System.Collections;
using System.Reflection;
using System.Runtime.Serialization;

namespace System;

/// <summary>Exception; not done yet.</summary>
public class Exception : ISerializable
{
    public Exception() { throw new NotImplementedException("Exception"); }
    public Exception(string message) { throw new NotImplementedException("Exception"); }
    public Exception(string message, Exception innerException) { throw new NotImplementedException("Exception"); }
    protected Exception(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("Exception"); }
    public MethodBase TargetSite { get => throw new NotImplementedException("Exception.TargetSite"); }
    public virtual string Message { get => throw new NotImplementedException("Exception.Message"); }
    public virtual IDictionary Data { get => throw new NotImplementedException("Exception.Data"); }
    public Exception InnerException { get => throw new NotImplementedException("Exception.InnerException"); }
    public virtual string HelpLink { get => throw new NotImplementedException("Exception.HelpLink"); set => throw new NotImplementedException("Exception.HelpLink"); }
    public virtual string Source { get => throw new NotImplementedException("Exception.Source"); set => throw new NotImplementedException("Exception.Source"); }
    public int HResult { get => throw new NotImplementedException("Exception.HResult"); set => throw new NotImplementedException("Exception.HResult"); }
    public virtual string StackTrace { get => throw new NotImplementedException("Exception.StackTrace"); }
    protected event EventHandler<SafeSerializationEventArgs> SerializeObjectState { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public virtual Exception GetBaseException() => throw new NotImplementedException("Exception.GetBaseException");
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("Exception.GetObjectData");
    public override string ToString() => throw new NotImplementedException("Exception.ToString");
    public Type GetType() => throw new NotImplementedException("Exception.GetType");
}
