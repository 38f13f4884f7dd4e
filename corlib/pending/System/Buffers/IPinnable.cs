using System;

namespace System.Buffers;

/// <summary>The Pinnable contract.</summary>
public interface IPinnable
{
    MemoryHandle Pin(int elementIndex);
    void Unpin();
}
