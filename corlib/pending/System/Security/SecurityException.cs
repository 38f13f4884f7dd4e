using System;
using System.Reflection;
using System.Runtime.Serialization;

namespace System.Security;

/// <summary>Security exception; not done yet.</summary>
public class SecurityException : SystemException
{
    public SecurityException() { throw new NotImplementedException("SecurityException"); }
    public SecurityException(string message) { throw new NotImplementedException("SecurityException"); }
    public SecurityException(string message, Exception inner) { throw new NotImplementedException("SecurityException"); }
    public SecurityException(string message, Type type) { throw new NotImplementedException("SecurityException"); }
    public SecurityException(string message, Type type, string state) { throw new NotImplementedException("SecurityException"); }
    protected SecurityException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("SecurityException"); }
    public object Demanded { get => throw new NotImplementedException("SecurityException.Demanded"); set => throw new NotImplementedException("SecurityException.Demanded"); }
    public object DenySetInstance { get => throw new NotImplementedException("SecurityException.DenySetInstance"); set => throw new NotImplementedException("SecurityException.DenySetInstance"); }
    public AssemblyName FailedAssemblyInfo { get => throw new NotImplementedException("SecurityException.FailedAssemblyInfo"); set => throw new NotImplementedException("SecurityException.FailedAssemblyInfo"); }
    public string GrantedSet { get => throw new NotImplementedException("SecurityException.GrantedSet"); set => throw new NotImplementedException("SecurityException.GrantedSet"); }
    public MethodInfo Method { get => throw new NotImplementedException("SecurityException.Method"); set => throw new NotImplementedException("SecurityException.Method"); }
    public string PermissionState { get => throw new NotImplementedException("SecurityException.PermissionState"); set => throw new NotImplementedException("SecurityException.PermissionState"); }
    public Type PermissionType { get => throw new NotImplementedException("SecurityException.PermissionType"); set => throw new NotImplementedException("SecurityException.PermissionType"); }
    public object PermitOnlySetInstance { get => throw new NotImplementedException("SecurityException.PermitOnlySetInstance"); set => throw new NotImplementedException("SecurityException.PermitOnlySetInstance"); }
    public string RefusedSet { get => throw new NotImplementedException("SecurityException.RefusedSet"); set => throw new NotImplementedException("SecurityException.RefusedSet"); }
    public string Url { get => throw new NotImplementedException("SecurityException.Url"); set => throw new NotImplementedException("SecurityException.Url"); }
    public override string ToString() => throw new NotImplementedException("SecurityException.ToString");
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("SecurityException.GetObjectData");
}
