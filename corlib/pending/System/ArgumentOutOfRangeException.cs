using System.Numerics;
using System.Runtime.Serialization;

namespace System;

/// <summary>Argument out of range exception; not done yet.</summary>
public class ArgumentOutOfRangeException : ArgumentException
{
    public ArgumentOutOfRangeException() { throw new NotImplementedException("ArgumentOutOfRangeException"); }
    public ArgumentOutOfRangeException(string paramName) { throw new NotImplementedException("ArgumentOutOfRangeException"); }
    public ArgumentOutOfRangeException(string paramName, string message) { throw new NotImplementedException("ArgumentOutOfRangeException"); }
    public ArgumentOutOfRangeException(string message, Exception innerException) { throw new NotImplementedException("ArgumentOutOfRangeException"); }
    public ArgumentOutOfRangeException(string paramName, object actualValue, string message) { throw new NotImplementedException("ArgumentOutOfRangeException"); }
    protected ArgumentOutOfRangeException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ArgumentOutOfRangeException"); }
    public override string Message { get => throw new NotImplementedException("ArgumentOutOfRangeException.Message"); }
    public virtual object ActualValue { get => throw new NotImplementedException("ArgumentOutOfRangeException.ActualValue"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("ArgumentOutOfRangeException.GetObjectData");
    public static void ThrowIfZero<T>(T value, string paramName = null)
        where T : INumberBase<T> => throw new NotImplementedException("ArgumentOutOfRangeException.ThrowIfZero");
    public static void ThrowIfNegative<T>(T value, string paramName = null)
        where T : INumberBase<T> => throw new NotImplementedException("ArgumentOutOfRangeException.ThrowIfNegative");
    public static void ThrowIfNegativeOrZero<T>(T value, string paramName = null)
        where T : INumberBase<T> => throw new NotImplementedException("ArgumentOutOfRangeException.ThrowIfNegativeOrZero");
    public static void ThrowIfEqual<T>(T value, T other, string paramName = null) => throw new NotImplementedException("ArgumentOutOfRangeException.ThrowIfEqual");
    public static void ThrowIfNotEqual<T>(T value, T other, string paramName = null) => throw new NotImplementedException("ArgumentOutOfRangeException.ThrowIfNotEqual");
    public static void ThrowIfGreaterThan<T>(T value, T other, string paramName = null)
        where T : IComparable<T> => throw new NotImplementedException("ArgumentOutOfRangeException.ThrowIfGreaterThan");
    public static void ThrowIfGreaterThanOrEqual<T>(T value, T other, string paramName = null)
        where T : IComparable<T> => throw new NotImplementedException("ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual");
    public static void ThrowIfLessThan<T>(T value, T other, string paramName = null)
        where T : IComparable<T> => throw new NotImplementedException("ArgumentOutOfRangeException.ThrowIfLessThan");
    public static void ThrowIfLessThanOrEqual<T>(T value, T other, string paramName = null)
        where T : IComparable<T> => throw new NotImplementedException("ArgumentOutOfRangeException.ThrowIfLessThanOrEqual");
}
