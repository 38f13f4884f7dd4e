namespace System.Runtime.InteropServices;

/// <summary>A handle with the object that owns it: the object stays alive as long as a P/Invoke runs with the handle.</summary>
public readonly struct HandleRef
{
    // Native code gets the handle alone; which field that is, the marshalling knows by this order.
    private readonly object _wrapper;
    private readonly nint _handle;

    public HandleRef(object wrapper, nint handle)
    {
        _wrapper = wrapper;
        _handle = handle;
    }

    public object Wrapper => _wrapper;
    public nint Handle => _handle;
    public static explicit operator nint(HandleRef value) => value._handle;
    public static nint ToIntPtr(HandleRef value) => value._handle;
}
