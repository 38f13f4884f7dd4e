using System;

namespace System.Runtime.InteropServices;

/// <summary>Gc handle; not done yet.</summary>
public struct GCHandle : IEquatable<GCHandle>
{
    public object Target { get => throw new NotImplementedException("GCHandle.Target"); set => throw new NotImplementedException("GCHandle.Target"); }
    public bool IsAllocated { get => throw new NotImplementedException("GCHandle.IsAllocated"); }
    public static GCHandle Alloc(object value) => throw new NotImplementedException("GCHandle.Alloc");
    public static GCHandle Alloc(object value, GCHandleType type) => throw new NotImplementedException("GCHandle.Alloc");
    public void Free() => throw new NotImplementedException("GCHandle.Free");
    public nint AddrOfPinnedObject() => throw new NotImplementedException("GCHandle.AddrOfPinnedObject");
    public static explicit operator GCHandle(nint value) => throw new NotImplementedException("GCHandle");
    public static GCHandle FromIntPtr(nint value) => throw new NotImplementedException("GCHandle.FromIntPtr");
    public static explicit operator nint(GCHandle value) => throw new NotImplementedException("GCHandle");
    public static nint ToIntPtr(GCHandle value) => throw new NotImplementedException("GCHandle.ToIntPtr");
    public override int GetHashCode() => throw new NotImplementedException("GCHandle.GetHashCode");
    public override bool Equals(object o) => throw new NotImplementedException("GCHandle.Equals");
    public bool Equals(GCHandle other) => throw new NotImplementedException("GCHandle.Equals");
    public static bool operator ==(GCHandle a, GCHandle b) => throw new NotImplementedException("GCHandle");
    public static bool operator !=(GCHandle a, GCHandle b) => throw new NotImplementedException("GCHandle");
}

/// <summary>Gc handle; not done yet.</summary>
public struct GCHandle<T> : IEquatable<GCHandle<T>>, IDisposable
        where T : class
{
    public GCHandle(T target) { throw new NotImplementedException("GCHandle"); }
    public bool IsAllocated { get => throw new NotImplementedException("GCHandle.IsAllocated"); }
    public T Target { get => throw new NotImplementedException("GCHandle.Target"); set => throw new NotImplementedException("GCHandle.Target"); }
    public static GCHandle<T> FromIntPtr(nint value) => throw new NotImplementedException("GCHandle.FromIntPtr");
    public static nint ToIntPtr(GCHandle<T> value) => throw new NotImplementedException("GCHandle.ToIntPtr");
    public void Dispose() => throw new NotImplementedException("GCHandle.Dispose");
    public override bool Equals(object obj) => throw new NotImplementedException("GCHandle.Equals");
    public bool Equals(GCHandle<T> other) => throw new NotImplementedException("GCHandle.Equals");
    public override int GetHashCode() => throw new NotImplementedException("GCHandle.GetHashCode");
}
