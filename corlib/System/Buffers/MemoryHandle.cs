using System.Runtime.InteropServices;

namespace System.Buffers;

/// <summary>Keeps memory where it is until disposed.</summary>
public unsafe struct MemoryHandle : IDisposable
{
    private void* _pointer;
    private GCHandle _handle;
    private IPinnable _pinnable;

    [CLSCompliant(false)]
    public MemoryHandle(void* pointer, GCHandle handle = default, IPinnable pinnable = null)
    {
        _pointer = pointer;
        _handle = handle;
        _pinnable = pinnable;
    }

    [CLSCompliant(false)]
    public void* Pointer => _pointer;

    public void Dispose()
    {
        if (_handle.IsAllocated)
            _handle.Free();
        _pinnable?.Unpin();
        _pinnable = null;
        _pointer = null;
    }
}
