using System;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System.ComponentModel;

/// <summary>Win32 exception; not done yet.</summary>
public class Win32Exception : ExternalException
{
    public Win32Exception() { throw new NotImplementedException("Win32Exception"); }
    public Win32Exception(int error) { throw new NotImplementedException("Win32Exception"); }
    public Win32Exception(int error, string message) { throw new NotImplementedException("Win32Exception"); }
    public Win32Exception(string message) { throw new NotImplementedException("Win32Exception"); }
    public Win32Exception(string message, Exception innerException) { throw new NotImplementedException("Win32Exception"); }
    protected Win32Exception(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("Win32Exception"); }
    public int NativeErrorCode { get => throw new NotImplementedException("Win32Exception.NativeErrorCode"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("Win32Exception.GetObjectData");
    public override string ToString() => throw new NotImplementedException("Win32Exception.ToString");
}
