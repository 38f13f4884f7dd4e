using System;

namespace System.Runtime.InteropServices;

/// <summary>Weak g c handle; not done yet.</summary>
public struct WeakGCHandle<T> : IEquatable<WeakGCHandle<T>>, IDisposable
        where T : class
{
    public WeakGCHandle(T target, bool trackResurrection = false) { throw new NotImplementedException("WeakGCHandle"); }
    public bool IsAllocated { get => throw new NotImplementedException("WeakGCHandle.IsAllocated"); }
    public bool TryGetTarget(out T target) => throw new NotImplementedException("WeakGCHandle.TryGetTarget");
    public void SetTarget(T target) => throw new NotImplementedException("WeakGCHandle.SetTarget");
    public static WeakGCHandle<T> FromIntPtr(nint value) => throw new NotImplementedException("WeakGCHandle.FromIntPtr");
    public static nint ToIntPtr(WeakGCHandle<T> value) => throw new NotImplementedException("WeakGCHandle.ToIntPtr");
    public void Dispose() => throw new NotImplementedException("WeakGCHandle.Dispose");
    public override bool Equals(object obj) => throw new NotImplementedException("WeakGCHandle.Equals");
    public bool Equals(WeakGCHandle<T> other) => throw new NotImplementedException("WeakGCHandle.Equals");
    public override int GetHashCode() => throw new NotImplementedException("WeakGCHandle.GetHashCode");
}
