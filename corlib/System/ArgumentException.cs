using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>An argument is not acceptable.</summary>
[Serializable]
public class ArgumentException : SystemException
{
    private string _paramName;

    public ArgumentException() : base(SR.Default_ArgumentException) { HResult = unchecked((int)0x80070057); }
    public ArgumentException(string message) : base(message ?? SR.Default_ArgumentException) { HResult = unchecked((int)0x80070057); }
    public ArgumentException(string message, Exception innerException) : base(message ?? SR.Default_ArgumentException, innerException) { HResult = unchecked((int)0x80070057); }

    public ArgumentException(string message, string paramName, Exception innerException) : base(message ?? SR.Default_ArgumentException, innerException)
    {
        _paramName = paramName;
        HResult = unchecked((int)0x80070057);
    }

    public ArgumentException(string message, string paramName) : base(message ?? SR.Default_ArgumentException)
    {
        _paramName = paramName;
        HResult = unchecked((int)0x80070057);
    }

    protected ArgumentException(SerializationInfo info, StreamingContext context) : base(info, context) { _paramName = info.GetString("ParamName"); }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("ParamName", _paramName, typeof(string));
    }

    /// <summary>The message with the parameter's name at its end.</summary>
    public override string Message
    {
        get
        {
            string message = base.Message;
            return string.IsNullOrEmpty(_paramName) ? message : message + " (Parameter '" + _paramName + "')";
        }
    }

    public virtual string ParamName => _paramName;

    public static void ThrowIfNullOrEmpty([NotNull] string argument, [CallerArgumentExpression(nameof(argument))] string paramName = null)
    {
        if (argument == null)
            throw new ArgumentNullException(paramName);
        if (argument.Length == 0)
            throw new ArgumentException(SR.Argument_EmptyString, paramName);
    }

    public static void ThrowIfNullOrWhiteSpace([NotNull] string argument, [CallerArgumentExpression(nameof(argument))] string paramName = null)
    {
        if (argument == null)
            throw new ArgumentNullException(paramName);
        if (string.IsNullOrWhiteSpace(argument))
            throw new ArgumentException(SR.Argument_EmptyOrWhiteSpaceString, paramName);
    }
}
