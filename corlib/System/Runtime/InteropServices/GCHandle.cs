namespace System.Runtime.InteropServices;

/// <summary>A handle that keeps an object alive, watches it or pins it, until it is freed. Its value is the address of an entry in the
/// domain's handle table, with the lowest bit set for pinned ones.</summary>
public struct GCHandle : IEquatable<GCHandle>
{
    private const nint PinnedBit = 1;

    private nint _value;

    private GCHandle(nint value) => _value = value;

    private nint Entry => _value != 0 ? _value & ~PinnedBit : throw new InvalidOperationException("Handle is not initialized.");

    private static int KindOf(GCHandleType type) => type switch
    {
        GCHandleType.Weak => HandleTable.Weak,
        GCHandleType.WeakTrackResurrection => HandleTable.WeakTrackResurrection,
        GCHandleType.Normal => HandleTable.Strong,
        GCHandleType.Pinned => HandleTable.Pinned,
        _ => throw new ArgumentOutOfRangeException("type", "Enum value was out of legal range."),
    };

    private static void CheckPinnable(object value)
    {
        if (value != null && HandleTable.HoldsReferences(value)) throw new ArgumentException("Object contains references.", nameof(value));
    }

    /// <summary>A strong handle.</summary>
    public static GCHandle Alloc(object value) => new GCHandle(HandleTable.New(value, HandleTable.Strong));

    /// <exception cref="ArgumentException">The object is to be pinned and holds references.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type of handle.</exception>
    public static GCHandle Alloc(object value, GCHandleType type)
    {
        int kind = KindOf(type);
        if (type != GCHandleType.Pinned) return new GCHandle(HandleTable.New(value, kind));
        CheckPinnable(value);
        return new GCHandle(HandleTable.New(value, kind) | PinnedBit);
    }

    /// <exception cref="InvalidOperationException">The handle was freed or never allocated.</exception>
    public void Free()
    {
        nint entry = Entry;
        _value = 0;
        HandleTable.Free(entry);
    }

    /// <exception cref="InvalidOperationException">The handle was freed or never allocated.</exception>
    /// <exception cref="ArgumentException">A pinned handle is given an object that holds references.</exception>
    public object Target
    {
        get => HandleTable.Get(Entry);
        set
        {
            nint entry = Entry;
            if ((_value & PinnedBit) != 0) CheckPinnable(value);
            HandleTable.Set(entry, value);
        }
    }

    public bool IsAllocated => _value != 0;

    /// <summary>Address of the characters of a string, the first element of an array, or else the object's data; 0 for no object.</summary>
    /// <exception cref="InvalidOperationException">The handle does not pin.</exception>
    public nint AddrOfPinnedObject()
    {
        nint entry = Entry;
        if ((_value & PinnedBit) == 0) throw new InvalidOperationException("Handle is not pinned.");
        return HandleTable.DataAddress(entry);
    }

    /// <exception cref="InvalidOperationException">The value is 0.</exception>
    public static GCHandle FromIntPtr(nint value) => value != 0 ? new GCHandle(value) : throw new InvalidOperationException("Handle is not initialized.");
    public static nint ToIntPtr(GCHandle value) => value._value;
    public static explicit operator GCHandle(nint value) => FromIntPtr(value);
    public static explicit operator nint(GCHandle value) => value._value;

    public override int GetHashCode() => _value.GetHashCode();
    public override bool Equals(object o) => o is GCHandle other && Equals(other);
    public bool Equals(GCHandle other) => _value == other._value;
    public static bool operator ==(GCHandle a, GCHandle b) => a._value == b._value;
    public static bool operator !=(GCHandle a, GCHandle b) => a._value != b._value;
}

/// <summary>A strong handle of a known type.</summary>
public struct GCHandle<T> : IEquatable<GCHandle<T>>, IDisposable
    where T : class
{
    private nint _entry;

    private GCHandle(nint entry) => _entry = entry;

    public GCHandle(T target) => _entry = HandleTable.New(target, HandleTable.Strong);

    public bool IsAllocated => _entry != 0;

    /// <exception cref="NullReferenceException">The handle was freed or never allocated.</exception>
    public T Target
    {
        get => (T)HandleTable.Get(HandleTable.Check(_entry));
        set => HandleTable.Set(HandleTable.Check(_entry), value);
    }

    public static GCHandle<T> FromIntPtr(nint value) => new GCHandle<T>(value);
    public static nint ToIntPtr(GCHandle<T> value) => value._entry;

    /// <summary>Frees the handle; does nothing the second time.</summary>
    public void Dispose() => HandleTable.FreeOnce(ref _entry);

    public override bool Equals(object obj) => obj is GCHandle<T> other && Equals(other);
    public bool Equals(GCHandle<T> other) => _entry == other._entry;
    public override int GetHashCode() => _entry.GetHashCode();
}
