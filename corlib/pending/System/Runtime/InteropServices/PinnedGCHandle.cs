using System;

namespace System.Runtime.InteropServices;

/// <summary>Pinned g c handle; not done yet.</summary>
public struct PinnedGCHandle<T> : IEquatable<PinnedGCHandle<T>>, IDisposable
        where T : class
{
    public PinnedGCHandle(T target) { throw new NotImplementedException("PinnedGCHandle"); }
    public bool IsAllocated { get => throw new NotImplementedException("PinnedGCHandle.IsAllocated"); }
    public T Target { get => throw new NotImplementedException("PinnedGCHandle.Target"); set => throw new NotImplementedException("PinnedGCHandle.Target"); }
    public unsafe void* GetAddressOfObjectData() => throw new NotImplementedException("PinnedGCHandle.GetAddressOfObjectData");
    public static PinnedGCHandle<T> FromIntPtr(nint value) => throw new NotImplementedException("PinnedGCHandle.FromIntPtr");
    public static nint ToIntPtr(PinnedGCHandle<T> value) => throw new NotImplementedException("PinnedGCHandle.ToIntPtr");
    public void Dispose() => throw new NotImplementedException("PinnedGCHandle.Dispose");
    public override bool Equals(object obj) => throw new NotImplementedException("PinnedGCHandle.Equals");
    public bool Equals(PinnedGCHandle<T> other) => throw new NotImplementedException("PinnedGCHandle.Equals");
    public override int GetHashCode() => throw new NotImplementedException("PinnedGCHandle.GetHashCode");
}
