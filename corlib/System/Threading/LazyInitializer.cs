namespace System.Threading;

/// <summary>Makes values when they are first wanted, without an object around them.</summary>
public static class LazyInitializer
{
    public static T EnsureInitialized<T>(ref T target) where T : class => Volatile.Read(ref target) ?? Publish(ref target, Activator.CreateInstance<T>());
    public static T EnsureInitialized<T>(ref T target, Func<T> valueFactory) where T : class => Volatile.Read(ref target) ?? Publish(ref target, valueFactory() ?? throw new InvalidOperationException("ValueFactory returned null."));

    private static T Publish<T>(ref T target, T value) where T : class
    {
        Interlocked.CompareExchange(ref target, value, null);
        return target;
    }

    public static T EnsureInitialized<T>(ref T target, ref bool initialized, ref object syncLock)
        => Volatile.Read(ref initialized) ? target : EnsureCore(ref target, ref initialized, ref syncLock, static () => Activator.CreateInstance<T>());

    public static T EnsureInitialized<T>(ref T target, ref bool initialized, ref object syncLock, Func<T> valueFactory)
        => Volatile.Read(ref initialized) ? target : EnsureCore(ref target, ref initialized, ref syncLock, valueFactory);

    private static T EnsureCore<T>(ref T target, ref bool initialized, ref object syncLock, Func<T> factory)
    {
        lock (Lock(ref syncLock))
        {
            if (!initialized)
            {
                target = factory();
                Volatile.Write(ref initialized, true);
            }
        }
        return target;
    }

    public static T EnsureInitialized<T>(ref T target, ref object syncLock, Func<T> valueFactory) where T : class
    {
        if (Volatile.Read(ref target) != null) return target;
        lock (Lock(ref syncLock))
        {
            if (target == null) Volatile.Write(ref target, valueFactory() ?? throw new InvalidOperationException("ValueFactory returned null."));
        }
        return target;
    }

    private static object Lock(ref object syncLock) => syncLock ?? Interlocked.CompareExchange(ref syncLock, new object(), null) ?? syncLock;
}
