using System;

namespace System.Runtime.InteropServices;

/// <summary>Error wrapper; not done yet.</summary>
public sealed class ErrorWrapper
{
    public ErrorWrapper(int errorCode) { throw new NotImplementedException("ErrorWrapper"); }
    public ErrorWrapper(object errorCode) { throw new NotImplementedException("ErrorWrapper"); }
    public ErrorWrapper(Exception e) { throw new NotImplementedException("ErrorWrapper"); }
    public int ErrorCode { get => throw new NotImplementedException("ErrorWrapper.ErrorCode"); }
}
