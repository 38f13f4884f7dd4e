using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>An argument is outside of what is allowed.</summary>
[Serializable]
public class ArgumentOutOfRangeException : ArgumentException
{
    private object _actualValue;

    public ArgumentOutOfRangeException() : base(SR.Default_ArgumentOutOfRangeException) { HResult = unchecked((int)0x80131502); }
    public ArgumentOutOfRangeException(string paramName) : base(SR.Default_ArgumentOutOfRangeException, paramName) { HResult = unchecked((int)0x80131502); }
    public ArgumentOutOfRangeException(string paramName, string message) : base(message, paramName) { HResult = unchecked((int)0x80131502); }
    public ArgumentOutOfRangeException(string message, Exception innerException) : base(message, innerException) { HResult = unchecked((int)0x80131502); }

    public ArgumentOutOfRangeException(string paramName, object actualValue, string message) : base(message, paramName)
    {
        _actualValue = actualValue;
        HResult = unchecked((int)0x80131502);
    }

    protected ArgumentOutOfRangeException(SerializationInfo info, StreamingContext context) : base(info, context) { _actualValue = info.GetValue("ActualValue", typeof(object)); }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("ActualValue", _actualValue, typeof(object));
    }

    public override string Message
    {
        get
        {
            string message = base.Message;
            if (_actualValue == null)
                return message;
            string value = "Actual value was " + _actualValue + ".";
            return message == null ? value : message + "\n" + value;
        }
    }

    public virtual object ActualValue => _actualValue;

    [DoesNotReturn]
    private static void Throw<T>(string text, T value, string paramName) => throw new ArgumentOutOfRangeException(paramName, value, string.Format(text, paramName, value));

    [DoesNotReturn]
    private static void Throw<T>(string text, T value, T other, string paramName) => throw new ArgumentOutOfRangeException(paramName, value, string.Format(text, paramName, (object)value ?? "null", (object)other ?? "null"));

    // The common case without generic math, so that small programs compile little.
    internal static void ThrowIfNegative(int value, [CallerArgumentExpression(nameof(value))] string paramName = null)
    {
        if (value < 0)
            Throw(SR.ArgumentOutOfRange_Generic_MustBeNonNegative, value, paramName);
    }

    public static void ThrowIfZero<T>(T value, [CallerArgumentExpression(nameof(value))] string paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(default) == 0)
            Throw(SR.ArgumentOutOfRange_Generic_MustBeNonZero, value, paramName);
    }

    public static void ThrowIfNegative<T>(T value, [CallerArgumentExpression(nameof(value))] string paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(default) < 0)
            Throw(SR.ArgumentOutOfRange_Generic_MustBeNonNegative, value, paramName);
    }

    public static void ThrowIfNegativeOrZero<T>(T value, [CallerArgumentExpression(nameof(value))] string paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(default) <= 0)
            Throw(SR.ArgumentOutOfRange_Generic_MustBeNonNegativeNonZero, value, paramName);
    }

    public static void ThrowIfEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string paramName = null)
    {
        if (EqualityComparer<T>.Default.Equals(value, other))
            Throw(SR.ArgumentOutOfRange_Generic_MustBeNotEqual, value, other, paramName);
    }

    public static void ThrowIfNotEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string paramName = null)
    {
        if (!EqualityComparer<T>.Default.Equals(value, other))
            Throw(SR.ArgumentOutOfRange_Generic_MustBeEqual, value, other, paramName);
    }

    public static void ThrowIfGreaterThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(other) > 0)
            Throw(SR.ArgumentOutOfRange_Generic_MustBeLessOrEqual, value, other, paramName);
    }

    public static void ThrowIfGreaterThanOrEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(other) >= 0)
            Throw(SR.ArgumentOutOfRange_Generic_MustBeLess, value, other, paramName);
    }

    public static void ThrowIfLessThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(other) < 0)
            Throw(SR.ArgumentOutOfRange_Generic_MustBeGreaterOrEqual, value, other, paramName);
    }

    public static void ThrowIfLessThanOrEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(other) <= 0)
            Throw(SR.ArgumentOutOfRange_Generic_MustBeGreater, value, other, paramName);
    }
}
