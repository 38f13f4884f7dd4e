using System.Runtime.InteropServices;

namespace System.Buffers;

/// <summary>Keeps pinned memory in place until it is disposed of.</summary>
public struct MemoryHandle : IDisposable
{
    private unsafe void* _pointer;
    private GCHandle _handle;
    private IPinnable _pinnable;

    public unsafe MemoryHandle(void* pointer, GCHandle handle = default, IPinnable pinnable = null)
    {
        _pointer = pointer;
        _handle = handle;
        _pinnable = pinnable;
    }

    public unsafe readonly void* Pointer => _pointer;

    public unsafe void Dispose()
    {
        if (_handle.IsAllocated) _handle.Free();
        _pinnable?.Unpin();
        _pinnable = null;
        _pointer = null;
    }
}
