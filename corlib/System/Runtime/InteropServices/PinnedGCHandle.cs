namespace System.Runtime.InteropServices;

/// <summary>A handle that keeps an object alive and in its place.</summary>
public struct PinnedGCHandle<T> : IEquatable<PinnedGCHandle<T>>, IDisposable
    where T : class
{
    private nint _entry;

    private PinnedGCHandle(nint entry) => _entry = entry;

    public PinnedGCHandle(T target) => _entry = HandleTable.New(target, HandleTable.Pinned);

    public bool IsAllocated => _entry != 0;

    /// <exception cref="NullReferenceException">The handle was freed or never allocated.</exception>
    public T Target
    {
        get => (T)HandleTable.Get(HandleTable.Check(_entry));
        set => HandleTable.Set(HandleTable.Check(_entry), value);
    }

    /// <summary>As <see cref="GCHandle.AddrOfPinnedObject"/>.</summary>
    public unsafe void* GetAddressOfObjectData() => (void*)HandleTable.DataAddress(HandleTable.Check(_entry));

    public static PinnedGCHandle<T> FromIntPtr(nint value) => new PinnedGCHandle<T>(value);
    public static nint ToIntPtr(PinnedGCHandle<T> value) => value._entry;

    /// <summary>Frees the handle; does nothing the second time.</summary>
    public void Dispose() => HandleTable.FreeOnce(ref _entry);

    public override bool Equals(object obj) => obj is PinnedGCHandle<T> other && Equals(other);
    public bool Equals(PinnedGCHandle<T> other) => _entry == other._entry;
    public override int GetHashCode() => _entry.GetHashCode();
}
