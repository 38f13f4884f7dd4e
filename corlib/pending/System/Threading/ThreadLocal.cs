using System;
using System.Collections.Generic;

namespace System.Threading;

/// <summary>Thread local; not done yet.</summary>
public class ThreadLocal<T> : IDisposable
{
    public ThreadLocal() { throw new NotImplementedException("ThreadLocal"); }
    public ThreadLocal(bool trackAllValues) { throw new NotImplementedException("ThreadLocal"); }
    public ThreadLocal(Func<T> valueFactory) { throw new NotImplementedException("ThreadLocal"); }
    public ThreadLocal(Func<T> valueFactory, bool trackAllValues) { throw new NotImplementedException("ThreadLocal"); }
    public T Value { get => throw new NotImplementedException("ThreadLocal.Value"); set => throw new NotImplementedException("ThreadLocal.Value"); }
    public IList<T> Values { get => throw new NotImplementedException("ThreadLocal.Values"); }
    public bool IsValueCreated { get => throw new NotImplementedException("ThreadLocal.IsValueCreated"); }
    public void Dispose() => throw new NotImplementedException("ThreadLocal.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("ThreadLocal.Dispose");
    public override string ToString() => throw new NotImplementedException("ThreadLocal.ToString");
}
