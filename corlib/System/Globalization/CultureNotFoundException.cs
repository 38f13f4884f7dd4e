using System.Runtime.Serialization;

namespace System.Globalization;

/// <summary>There is no such culture.</summary>
[Serializable]
public class CultureNotFoundException : ArgumentException
{
    private readonly string _invalidCultureName;
    private readonly int? _invalidCultureId;

    public CultureNotFoundException() : base(SR.Default_CultureNotFoundException) { }
    public CultureNotFoundException(string message) : base(message) { }
    public CultureNotFoundException(string paramName, string message) : base(message, paramName) { }
    public CultureNotFoundException(string message, Exception innerException) : base(message, innerException) { }
    public CultureNotFoundException(string paramName, string invalidCultureName, string message) : base(message, paramName) { _invalidCultureName = invalidCultureName; }
    public CultureNotFoundException(string message, string invalidCultureName, Exception innerException) : base(message, innerException) { _invalidCultureName = invalidCultureName; }
    public CultureNotFoundException(string message, int invalidCultureId, Exception innerException) : base(message, innerException) { _invalidCultureId = invalidCultureId; }
    public CultureNotFoundException(string paramName, int invalidCultureId, string message) : base(message, paramName) { _invalidCultureId = invalidCultureId; }
    protected CultureNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context) { }

    public virtual int? InvalidCultureId => _invalidCultureId;
    public virtual string InvalidCultureName => _invalidCultureName;

    public override string Message
    {
        get
        {
            string text = base.Message;
            string name = _invalidCultureId != null ? string.Format("{0} (0x{0:x4})", _invalidCultureId) : _invalidCultureName;
            if (name == null)
                return text;
            string detail = string.Format(SR.Argument_CultureInvalidIdentifier, name);
            return text == null ? detail : text + "\n" + detail;
        }
    }
}
