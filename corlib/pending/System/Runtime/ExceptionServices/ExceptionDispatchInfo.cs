using System;

namespace System.Runtime.ExceptionServices;

/// <summary>Exception dispatch info; not done yet.</summary>
public sealed class ExceptionDispatchInfo
{
    internal ExceptionDispatchInfo() { }
    public Exception SourceException { get => throw new NotImplementedException("ExceptionDispatchInfo.SourceException"); }
    public static ExceptionDispatchInfo Capture(Exception source) => throw new NotImplementedException("ExceptionDispatchInfo.Capture");
    public void Throw() => throw new NotImplementedException("ExceptionDispatchInfo.Throw");
    public static void Throw(Exception source) => throw new NotImplementedException("ExceptionDispatchInfo.Throw");
    public static Exception SetCurrentStackTrace(Exception source) => throw new NotImplementedException("ExceptionDispatchInfo.SetCurrentStackTrace");
    public static Exception SetRemoteStackTrace(Exception source, string stackTrace) => throw new NotImplementedException("ExceptionDispatchInfo.SetRemoteStackTrace");
}
