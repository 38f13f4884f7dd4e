using System.Runtime.InteropServices;

namespace System.Runtime;

/// <summary>Keeps an object (the dependent) alive for as long as another one (the target) lives, and that one not at all.</summary>
public struct DependentHandle : IDisposable
{
    private nint _entry;

    public DependentHandle(object target, object dependent)
    {
        _entry = HandleTable.New(target, HandleTable.Dependent);
        if (target != null) HandleTable.SetSecondary(_entry, dependent);
        GC.KeepAlive(target);
    }

    private nint Entry => _entry != 0 ? _entry : throw new InvalidOperationException();

    public bool IsAllocated => _entry != 0;

    /// <summary>The target, null when it has died. It can be set to null only.</summary>
    /// <exception cref="InvalidOperationException">The handle was disposed of, or an object is set.</exception>
    public object Target
    {
        get => HandleTable.Get(Entry);
        set
        {
            nint entry = Entry;
            if (value != null) throw new InvalidOperationException();
            HandleTable.Set(entry, null);
            HandleTable.SetSecondary(entry, null);
        }
    }

    /// <exception cref="InvalidOperationException">The handle was disposed of.</exception>
    public object Dependent
    {
        get => HandleTable.GetSecondary(Entry);
        set
        {
            nint entry = Entry;
            object target = HandleTable.Get(entry);
            if (target != null) HandleTable.SetSecondary(entry, value);
            GC.KeepAlive(target);
        }
    }

    /// <summary>Both, or neither.</summary>
    /// <exception cref="InvalidOperationException">The handle was disposed of.</exception>
    public (object Target, object Dependent) TargetAndDependent
    {
        get
        {
            nint entry = Entry;
            object target = HandleTable.Get(entry);
            return (target, target != null ? HandleTable.GetSecondary(entry) : null);
        }
    }

    /// <summary>Frees the handle; does nothing the second time.</summary>
    public void Dispose() => HandleTable.FreeOnce(ref _entry);
}
