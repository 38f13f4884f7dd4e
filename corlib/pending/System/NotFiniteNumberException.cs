using System.Runtime.Serialization;

namespace System;

/// <summary>Not finite number exception; not done yet.</summary>
public class NotFiniteNumberException : ArithmeticException
{
    public NotFiniteNumberException() { throw new NotImplementedException("NotFiniteNumberException"); }
    public NotFiniteNumberException(double offendingNumber) { throw new NotImplementedException("NotFiniteNumberException"); }
    public NotFiniteNumberException(string message) { throw new NotImplementedException("NotFiniteNumberException"); }
    public NotFiniteNumberException(string message, double offendingNumber) { throw new NotImplementedException("NotFiniteNumberException"); }
    public NotFiniteNumberException(string message, Exception innerException) { throw new NotImplementedException("NotFiniteNumberException"); }
    public NotFiniteNumberException(string message, double offendingNumber, Exception innerException) { throw new NotImplementedException("NotFiniteNumberException"); }
    protected NotFiniteNumberException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("NotFiniteNumberException"); }
    public double OffendingNumber { get => throw new NotImplementedException("NotFiniteNumberException.OffendingNumber"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("NotFiniteNumberException.GetObjectData");
}
