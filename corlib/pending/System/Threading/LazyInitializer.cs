using System;

namespace System.Threading;

/// <summary>Lazy initializer; not done yet.</summary>
public static class LazyInitializer
{
    public static T EnsureInitialized<T>(ref T target)
        where T : class => throw new NotImplementedException("LazyInitializer.EnsureInitialized");
    public static T EnsureInitialized<T>(ref T target, Func<T> valueFactory)
        where T : class => throw new NotImplementedException("LazyInitializer.EnsureInitialized");
    public static T EnsureInitialized<T>(ref T target, ref bool initialized, ref object syncLock) => throw new NotImplementedException("LazyInitializer.EnsureInitialized");
    public static T EnsureInitialized<T>(ref T target, ref bool initialized, ref object syncLock, Func<T> valueFactory) => throw new NotImplementedException("LazyInitializer.EnsureInitialized");
    public static T EnsureInitialized<T>(ref T target, ref object syncLock, Func<T> valueFactory)
        where T : class => throw new NotImplementedException("LazyInitializer.EnsureInitialized");
}
