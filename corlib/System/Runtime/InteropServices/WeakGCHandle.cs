namespace System.Runtime.InteropServices;

/// <summary>A handle that watches an object without keeping it alive.</summary>
public struct WeakGCHandle<T> : IEquatable<WeakGCHandle<T>>, IDisposable
    where T : class
{
    private nint _entry;

    private WeakGCHandle(nint entry) => _entry = entry;

    /// <param name="trackResurrection">Watches until the object is gone, not only until it is finalized.</param>
    public WeakGCHandle(T target, bool trackResurrection = false) =>
        _entry = HandleTable.New(target, trackResurrection ? HandleTable.WeakTrackResurrection : HandleTable.Weak);

    public bool IsAllocated => _entry != 0;

    /// <exception cref="NullReferenceException">The handle was freed or never allocated.</exception>
    public bool TryGetTarget(out T target)
    {
        target = (T)HandleTable.Get(HandleTable.Check(_entry));
        return target != null;
    }

    /// <exception cref="NullReferenceException">The handle was freed or never allocated.</exception>
    public void SetTarget(T target) => HandleTable.Set(HandleTable.Check(_entry), target);

    public static WeakGCHandle<T> FromIntPtr(nint value) => new WeakGCHandle<T>(value);
    public static nint ToIntPtr(WeakGCHandle<T> value) => value._entry;

    /// <summary>Frees the handle; does nothing the second time.</summary>
    public void Dispose() => HandleTable.FreeOnce(ref _entry);

    public override bool Equals(object obj) => obj is WeakGCHandle<T> other && Equals(other);
    public bool Equals(WeakGCHandle<T> other) => _entry == other._entry;
    public override int GetHashCode() => _entry.GetHashCode();
}
