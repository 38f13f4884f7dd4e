using System;

namespace System.Reflection;

/// <summary>Method invoker; not done yet.</summary>
public sealed class MethodInvoker
{
    internal MethodInvoker() { }
    public static MethodInvoker Create(MethodBase method) => throw new NotImplementedException("MethodInvoker.Create");
    public object Invoke(object obj) => throw new NotImplementedException("MethodInvoker.Invoke");
    public object Invoke(object obj, object arg1) => throw new NotImplementedException("MethodInvoker.Invoke");
    public object Invoke(object obj, object arg1, object arg2) => throw new NotImplementedException("MethodInvoker.Invoke");
    public object Invoke(object obj, object arg1, object arg2, object arg3) => throw new NotImplementedException("MethodInvoker.Invoke");
    public object Invoke(object obj, object arg1, object arg2, object arg3, object arg4) => throw new NotImplementedException("MethodInvoker.Invoke");
    public object Invoke(object obj, Span<object> arguments) => throw new NotImplementedException("MethodInvoker.Invoke");
}
