using System;
using System.Runtime.Serialization;

namespace System.Globalization;

/// <summary>Culture not found exception; not done yet.</summary>
public class CultureNotFoundException : ArgumentException
{
    public CultureNotFoundException() { throw new NotImplementedException("CultureNotFoundException"); }
    public CultureNotFoundException(string message) { throw new NotImplementedException("CultureNotFoundException"); }
    public CultureNotFoundException(string paramName, string message) { throw new NotImplementedException("CultureNotFoundException"); }
    public CultureNotFoundException(string message, Exception innerException) { throw new NotImplementedException("CultureNotFoundException"); }
    public CultureNotFoundException(string paramName, string invalidCultureName, string message) { throw new NotImplementedException("CultureNotFoundException"); }
    public CultureNotFoundException(string message, string invalidCultureName, Exception innerException) { throw new NotImplementedException("CultureNotFoundException"); }
    public CultureNotFoundException(string message, int invalidCultureId, Exception innerException) { throw new NotImplementedException("CultureNotFoundException"); }
    public CultureNotFoundException(string paramName, int invalidCultureId, string message) { throw new NotImplementedException("CultureNotFoundException"); }
    protected CultureNotFoundException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("CultureNotFoundException"); }
    public virtual int? InvalidCultureId { get => throw new NotImplementedException("CultureNotFoundException.InvalidCultureId"); }
    public virtual string InvalidCultureName { get => throw new NotImplementedException("CultureNotFoundException.InvalidCultureName"); }
    public override string Message { get => throw new NotImplementedException("CultureNotFoundException.Message"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("CultureNotFoundException.GetObjectData");
}
