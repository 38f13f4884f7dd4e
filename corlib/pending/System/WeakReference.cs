using System.Runtime.Serialization;

namespace System;

/// <summary>Weak reference; not done yet.</summary>
public class WeakReference : ISerializable
{
    public WeakReference(object target) { throw new NotImplementedException("WeakReference"); }
    public WeakReference(object target, bool trackResurrection) { throw new NotImplementedException("WeakReference"); }
    protected WeakReference(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("WeakReference"); }
    public virtual bool TrackResurrection { get => throw new NotImplementedException("WeakReference.TrackResurrection"); }
    public virtual bool IsAlive { get => throw new NotImplementedException("WeakReference.IsAlive"); }
    public virtual object Target { get => throw new NotImplementedException("WeakReference.Target"); set => throw new NotImplementedException("WeakReference.Target"); }
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("WeakReference.GetObjectData");
}

/// <summary>Weak reference; not done yet.</summary>
public sealed class WeakReference<T> : ISerializable
        where T : class
{
    public WeakReference(T target) { throw new NotImplementedException("WeakReference"); }
    public WeakReference(T target, bool trackResurrection) { throw new NotImplementedException("WeakReference"); }
    public bool TryGetTarget(out T target) => throw new NotImplementedException("WeakReference.TryGetTarget");
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("WeakReference.GetObjectData");
    public void SetTarget(T target) => throw new NotImplementedException("WeakReference.SetTarget");
}
