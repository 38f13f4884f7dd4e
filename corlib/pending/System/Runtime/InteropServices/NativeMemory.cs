using System;

namespace System.Runtime.InteropServices;

/// <summary>Native memory; not done yet.</summary>
public static class NativeMemory
{
    public static unsafe void* Alloc(nuint elementCount, nuint elementSize) => throw new NotImplementedException("NativeMemory.Alloc");
    public static unsafe void* AllocZeroed(nuint byteCount) => throw new NotImplementedException("NativeMemory.AllocZeroed");
    public static unsafe void Clear(void* ptr, nuint byteCount) => throw new NotImplementedException("NativeMemory.Clear");
    public static unsafe void Copy(void* source, void* destination, nuint byteCount) => throw new NotImplementedException("NativeMemory.Copy");
    public static unsafe void Fill(void* ptr, nuint byteCount, byte value) => throw new NotImplementedException("NativeMemory.Fill");
    public static unsafe void* AlignedAlloc(nuint byteCount, nuint alignment) => throw new NotImplementedException("NativeMemory.AlignedAlloc");
    public static unsafe void AlignedFree(void* ptr) => throw new NotImplementedException("NativeMemory.AlignedFree");
    public static unsafe void* AlignedRealloc(void* ptr, nuint byteCount, nuint alignment) => throw new NotImplementedException("NativeMemory.AlignedRealloc");
    public static unsafe void* Alloc(nuint byteCount) => throw new NotImplementedException("NativeMemory.Alloc");
    public static unsafe void* AllocZeroed(nuint elementCount, nuint elementSize) => throw new NotImplementedException("NativeMemory.AllocZeroed");
    public static unsafe void Free(void* ptr) => throw new NotImplementedException("NativeMemory.Free");
    public static unsafe void* Realloc(void* ptr, nuint byteCount) => throw new NotImplementedException("NativeMemory.Realloc");
}
