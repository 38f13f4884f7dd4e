using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.ExceptionServices;

/// <summary>An exception with its trace as it was, to be thrown elsewhere.</summary>
public sealed class ExceptionDispatchInfo
{
    private readonly Exception _exception;
    private readonly object _trace;
    private readonly int _traceCount;
    private readonly string _remoteTrace;

    private ExceptionDispatchInfo(Exception exception)
    {
        _exception = exception;
        _trace = exception._trace;
        _traceCount = exception._traceCount;
        _remoteTrace = exception._remoteTrace;
    }

    public static ExceptionDispatchInfo Capture(Exception source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ExceptionDispatchInfo(source);
    }

    public Exception SourceException => _exception;

    /// <summary>Throws it again; its trace goes on where it was captured.</summary>
    [DoesNotReturn, StackTraceHidden]
    public void Throw()
    {
        _exception._trace = _trace;
        _exception._traceCount = _traceCount;
        _exception._remoteTrace = _remoteTrace;
        _exception.KeepTrace();
        throw _exception;
    }

    [DoesNotReturn, StackTraceHidden]
    public static void Throw(Exception source) => Capture(source).Throw();

    /// <summary>Gives an exception that was not thrown the current stack as its trace.</summary>
    public static Exception SetCurrentStackTrace(Exception source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source._traceCount != 0 || source._remoteTrace != null) throw new InvalidOperationException("The stack trace has already been set on the specified Exception instance.");
        source._remoteTrace = new StackTrace(1, true).ToString().TrimEnd('\n') + "\n" + SR.Exception_EndStackTraceFromPreviousThrow + "\n";
        return source;
    }

    /// <summary>Gives an exception that was not thrown a trace from elsewhere.</summary>
    public static Exception SetRemoteStackTrace(Exception source, string stackTrace)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stackTrace);
        if (source._traceCount != 0 || source._remoteTrace != null) throw new InvalidOperationException("The stack trace has already been set on the specified Exception instance.");
        source._remoteTrace = stackTrace + "\n" + SR.Exception_EndStackTraceFromPreviousThrow + "\n";
        return source;
    }
}
