using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>Throwing out of line keeps the callers small.</summary>
internal static class ThrowHelper
{
    [DoesNotReturn] internal static void ArgumentNull(string name) => throw new ArgumentNullException(name);
    [DoesNotReturn] internal static void Argument(string message) => throw new ArgumentException(message);
    [DoesNotReturn] internal static void Argument(string message, string name) => throw new ArgumentException(message, name);
    [DoesNotReturn] internal static void OutOfRange(string name) => throw new ArgumentOutOfRangeException(name);
    [DoesNotReturn] internal static void OutOfRange(string name, string message) => throw new ArgumentOutOfRangeException(name, message);
    [DoesNotReturn] internal static void OutOfRange() => throw new ArgumentOutOfRangeException();
    [DoesNotReturn] internal static void IndexArgumentOutOfRange() => throw new ArgumentOutOfRangeException("index", SR.ArgumentOutOfRange_IndexMustBeLess);
    [DoesNotReturn] internal static void IndexOutOfRange() => throw new IndexOutOfRangeException();
    [DoesNotReturn] internal static void InvalidOperation(string message) => throw new InvalidOperationException(message);
    [DoesNotReturn] internal static void NotSupported(string message) => throw new NotSupportedException(message);
    [DoesNotReturn] internal static void NotSupported() => throw new NotSupportedException();
    [DoesNotReturn] internal static void ArrayTypeMismatch() => throw new ArrayTypeMismatchException();
    [DoesNotReturn] internal static void Overflow() => throw new OverflowException();
    [DoesNotReturn] internal static void VersionChanged() => throw new InvalidOperationException(SR.InvalidOperation_EnumFailedVersion);
    [DoesNotReturn] internal static void EnumerationNotStarted() => throw new InvalidOperationException(SR.InvalidOperation_EnumNotStarted);
    [DoesNotReturn] internal static void EnumerationEnded() => throw new InvalidOperationException(SR.InvalidOperation_EnumEnded);
    [DoesNotReturn] internal static void EnumerationImpossible() => throw new InvalidOperationException(SR.InvalidOperation_EnumOpCantHappen);
    [DoesNotReturn] internal static void DestinationTooShort() => throw new ArgumentException(SR.Argument_DestinationTooShort, "destination");
    [DoesNotReturn] internal static void KeyNotFound(object key) => throw new Collections.Generic.KeyNotFoundException("The given key '" + (key == null ? "" : key.ToString()) + "' was not present in the dictionary.");
    [DoesNotReturn] internal static void DuplicateKey(object key) => throw new ArgumentException("An item with the same key has already been added. Key: " + (key == null ? "" : key.ToString()));
    [DoesNotReturn] internal static void WrongValueType(object value, Type type) => throw new ArgumentException("The value \"" + value + "\" is not of type \"" + type + "\" and cannot be used in this generic collection.", "value");
    [DoesNotReturn] internal static void WrongKeyType(object key, Type type) => throw new ArgumentException("The value \"" + key + "\" is not of type \"" + type + "\" and cannot be used in this generic collection.", "key");
    [DoesNotReturn] internal static void ObjectDisposed(string name) => throw new ObjectDisposedException(name);
}
