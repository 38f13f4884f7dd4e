using System.Runtime.Serialization;

namespace System;

/// <summary>A number is infinite or NaN.</summary>
[Serializable]
public class NotFiniteNumberException : ArithmeticException
{
    private readonly double _offendingNumber;

    public NotFiniteNumberException() : base(SR.Default_NotFiniteNumberException) { HResult = unchecked((int)0x80131528); }
    public NotFiniteNumberException(double offendingNumber) : this() { _offendingNumber = offendingNumber; }
    public NotFiniteNumberException(string message) : base(message ?? SR.Default_NotFiniteNumberException) { HResult = unchecked((int)0x80131528); }
    public NotFiniteNumberException(string message, double offendingNumber) : this(message) { _offendingNumber = offendingNumber; }
    public NotFiniteNumberException(string message, Exception innerException) : base(message ?? SR.Default_NotFiniteNumberException, innerException) { HResult = unchecked((int)0x80131528); }
    public NotFiniteNumberException(string message, double offendingNumber, Exception innerException) : this(message, innerException) { _offendingNumber = offendingNumber; }
    protected NotFiniteNumberException(SerializationInfo info, StreamingContext context) : base(info, context) { _offendingNumber = info.GetDouble("OffendingNumber"); }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("OffendingNumber", _offendingNumber);
    }

    public double OffendingNumber => _offendingNumber;
}
