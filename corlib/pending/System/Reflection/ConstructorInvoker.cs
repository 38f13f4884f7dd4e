using System;

namespace System.Reflection;

/// <summary>Constructor invoker; not done yet.</summary>
public sealed class ConstructorInvoker
{
    internal ConstructorInvoker() { }
    public static ConstructorInvoker Create(ConstructorInfo constructor) => throw new NotImplementedException("ConstructorInvoker.Create");
    public object Invoke() => throw new NotImplementedException("ConstructorInvoker.Invoke");
    public object Invoke(object arg1) => throw new NotImplementedException("ConstructorInvoker.Invoke");
    public object Invoke(object arg1, object arg2) => throw new NotImplementedException("ConstructorInvoker.Invoke");
    public object Invoke(object arg1, object arg2, object arg3) => throw new NotImplementedException("ConstructorInvoker.Invoke");
    public object Invoke(object arg1, object arg2, object arg3, object arg4) => throw new NotImplementedException("ConstructorInvoker.Invoke");
    public object Invoke(Span<object> arguments) => throw new NotImplementedException("ConstructorInvoker.Invoke");
}
