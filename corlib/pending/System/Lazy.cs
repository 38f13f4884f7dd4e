using System.Threading;

namespace System;

/// <summary>Lazy; not done yet.</summary>
public class Lazy<T>
{
    public Lazy() { throw new NotImplementedException("Lazy"); }
    public Lazy(T value) { throw new NotImplementedException("Lazy"); }
    public Lazy(Func<T> valueFactory) { throw new NotImplementedException("Lazy"); }
    public Lazy(bool isThreadSafe) { throw new NotImplementedException("Lazy"); }
    public Lazy(LazyThreadSafetyMode mode) { throw new NotImplementedException("Lazy"); }
    public Lazy(Func<T> valueFactory, bool isThreadSafe) { throw new NotImplementedException("Lazy"); }
    public Lazy(Func<T> valueFactory, LazyThreadSafetyMode mode) { throw new NotImplementedException("Lazy"); }
    public bool IsValueCreated { get => throw new NotImplementedException("Lazy.IsValueCreated"); }
    public T Value { get => throw new NotImplementedException("Lazy.Value"); }
    public override string ToString() => throw new NotImplementedException("Lazy.ToString");
}

/// <summary>Lazy; not done yet.</summary>
public class Lazy<T, TMetadata> : Lazy<T>
{
    public Lazy(Func<T> valueFactory, TMetadata metadata) { throw new NotImplementedException("Lazy"); }
    public Lazy(TMetadata metadata) { throw new NotImplementedException("Lazy"); }
    public Lazy(TMetadata metadata, bool isThreadSafe) { throw new NotImplementedException("Lazy"); }
    public Lazy(Func<T> valueFactory, TMetadata metadata, bool isThreadSafe) { throw new NotImplementedException("Lazy"); }
    public Lazy(TMetadata metadata, LazyThreadSafetyMode mode) { throw new NotImplementedException("Lazy"); }
    public Lazy(Func<T> valueFactory, TMetadata metadata, LazyThreadSafetyMode mode) { throw new NotImplementedException("Lazy"); }
    public TMetadata Metadata { get => throw new NotImplementedException("Lazy.Metadata"); }
}
