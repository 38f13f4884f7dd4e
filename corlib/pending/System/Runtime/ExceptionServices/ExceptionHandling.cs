using System;

namespace System.Runtime.ExceptionServices;

/// <summary>Exception handling; not done yet.</summary>
public static class ExceptionHandling
{
    public static void SetUnhandledExceptionHandler(Func<Exception, bool> handler) => throw new NotImplementedException("ExceptionHandling.SetUnhandledExceptionHandler");
    public static void RaiseAppDomainUnhandledExceptionEvent(object exception) => throw new NotImplementedException("ExceptionHandling.RaiseAppDomainUnhandledExceptionEvent");
}
