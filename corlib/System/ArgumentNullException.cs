using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>An argument is null and must not be.</summary>
[Serializable]
public class ArgumentNullException : ArgumentException
{
    public ArgumentNullException() : base(SR.Default_ArgumentNullException) { HResult = unchecked((int)0x80004003); }
    public ArgumentNullException(string paramName) : base(SR.Default_ArgumentNullException, paramName) { HResult = unchecked((int)0x80004003); }
    public ArgumentNullException(string message, Exception innerException) : base(message, innerException) { HResult = unchecked((int)0x80004003); }
    public ArgumentNullException(string paramName, string message) : base(message, paramName) { HResult = unchecked((int)0x80004003); }
    protected ArgumentNullException(SerializationInfo info, StreamingContext context) : base(info, context) { }

    public static void ThrowIfNull([NotNull] object argument, [CallerArgumentExpression(nameof(argument))] string paramName = null)
    {
        if (argument is null)
            Throw(paramName);
    }

    [CLSCompliant(false)]
    public static unsafe void ThrowIfNull([NotNull] void* argument, [CallerArgumentExpression(nameof(argument))] string paramName = null)
    {
        if (argument is null)
            Throw(paramName);
    }

    [DoesNotReturn]
    internal static void Throw(string paramName) => throw new ArgumentNullException(paramName);
}
