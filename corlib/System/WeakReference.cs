using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>Refers to an object without keeping it alive.</summary>
public class WeakReference : ISerializable
{
    private nint _entry;
    private readonly bool _trackResurrection;

    public WeakReference(object target) : this(target, false) { }

    /// <param name="trackResurrection">Refers to the object until it is gone, not only until it is finalized.</param>
    public WeakReference(object target, bool trackResurrection)
    {
        _trackResurrection = trackResurrection;
        _entry = HandleTable.New(target, trackResurrection ? HandleTable.WeakTrackResurrection : HandleTable.Weak);
    }

    protected WeakReference(SerializationInfo info, StreamingContext context)
        : this((info ?? throw new ArgumentNullException(nameof(info))).GetValue("TrackedObject", typeof(object)), info.GetBoolean("TrackResurrection")) { }

    ~WeakReference() => HandleTable.FreeOnce(ref _entry);

    public virtual bool TrackResurrection => _trackResurrection;

    public virtual bool IsAlive => Target != null;

    /// <exception cref="InvalidOperationException">It is set after the reference itself was finalized.</exception>
    public virtual object Target
    {
        get
        {
            object target = _entry != 0 ? HandleTable.Get(_entry) : null;
            GC.KeepAlive(this);
            return target;
        }
        set
        {
            if (_entry == 0) throw new InvalidOperationException("Handle is not initialized.");
            HandleTable.Set(_entry, value);
            GC.KeepAlive(this);
        }
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        if (info == null) throw new ArgumentNullException(nameof(info));
        info.AddValue("TrackedObject", Target);
        info.AddValue("TrackResurrection", _trackResurrection);
    }
}

/// <summary>Refers to an object of a known type without keeping it alive.</summary>
public sealed class WeakReference<T> : ISerializable
    where T : class
{
    private nint _entry;
    private readonly bool _trackResurrection;

    public WeakReference(T target) : this(target, false) { }

    /// <param name="trackResurrection">Refers to the object until it is gone, not only until it is finalized.</param>
    public WeakReference(T target, bool trackResurrection)
    {
        _trackResurrection = trackResurrection;
        _entry = HandleTable.New(target, trackResurrection ? HandleTable.WeakTrackResurrection : HandleTable.Weak);
    }

    ~WeakReference() => HandleTable.FreeOnce(ref _entry);

    /// <summary>The object, when it lives.</summary>
    public bool TryGetTarget(out T target)
    {
        target = _entry != 0 ? (T)HandleTable.Get(_entry) : null;
        GC.KeepAlive(this);
        return target != null;
    }

    /// <exception cref="InvalidOperationException">The reference itself was finalized.</exception>
    public void SetTarget(T target)
    {
        if (_entry == 0) throw new InvalidOperationException("Handle is not initialized.");
        HandleTable.Set(_entry, target);
        GC.KeepAlive(this);
    }

    public void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        if (info == null) throw new ArgumentNullException(nameof(info));
        TryGetTarget(out T target);
        info.AddValue("TrackedObject", target, typeof(T));
        info.AddValue("TrackResurrection", _trackResurrection);
    }
}
