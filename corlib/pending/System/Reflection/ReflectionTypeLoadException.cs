using System;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Reflection type load exception; not done yet.</summary>
public sealed class ReflectionTypeLoadException : SystemException
{
    public ReflectionTypeLoadException(Type[] classes, Exception[] exceptions) { throw new NotImplementedException("ReflectionTypeLoadException"); }
    public ReflectionTypeLoadException(Type[] classes, Exception[] exceptions, string message) { throw new NotImplementedException("ReflectionTypeLoadException"); }
    public Type[] Types { get => throw new NotImplementedException("ReflectionTypeLoadException.Types"); }
    public Exception[] LoaderExceptions { get => throw new NotImplementedException("ReflectionTypeLoadException.LoaderExceptions"); }
    public override string Message { get => throw new NotImplementedException("ReflectionTypeLoadException.Message"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("ReflectionTypeLoadException.GetObjectData");
    public override string ToString() => throw new NotImplementedException("ReflectionTypeLoadException.ToString");
}
