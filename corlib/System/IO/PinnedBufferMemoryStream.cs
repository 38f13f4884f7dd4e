using System.Runtime.InteropServices;

namespace System.IO;

/// <summary>A stream over an array that stays where it is as long as the stream is open.</summary>
internal sealed unsafe class PinnedBufferMemoryStream : UnmanagedMemoryStream
{
    private GCHandle _pin;

    internal PinnedBufferMemoryStream(byte[] array)
    {
        _pin = GCHandle.Alloc(array, GCHandleType.Pinned);
        byte nothing;
        byte* start = array.Length == 0 ? &nothing : (byte*)_pin.AddrOfPinnedObject();
        Initialize(start, array.Length, array.Length, FileAccess.Read);
    }

    ~PinnedBufferMemoryStream() => Dispose(false);

    protected override void Dispose(bool disposing)
    {
        if (_pin.IsAllocated)
            _pin.Free();
        base.Dispose(disposing);
    }
}
