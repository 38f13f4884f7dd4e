using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>The C heap.</summary>
public static unsafe class NativeMemory
{
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void* Malloc(nuint byteCount);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void* Calloc(nuint byteCount);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void* ReallocCore(void* ptr, nuint byteCount);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void FreeCore(void* ptr);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void* AlignedMalloc(nuint byteCount, nuint alignment);

    private static void* Check(void* p)
    {
        if (p == null)
            throw new OutOfMemoryException();
        return p;
    }

    private static nuint Bytes(nuint count, nuint size)
    {
        UInt128 total = (UInt128)(ulong)count * (ulong)size;
        return total > ulong.MaxValue ? nuint.MaxValue : (nuint)(ulong)total;
    }

    public static void* Alloc(nuint byteCount) => Check(Malloc(byteCount == 0 ? 1 : byteCount));
    public static void* Alloc(nuint elementCount, nuint elementSize) => Alloc(Bytes(elementCount, elementSize));
    public static void* AllocZeroed(nuint byteCount) => Check(Calloc(byteCount == 0 ? 1 : byteCount));
    public static void* AllocZeroed(nuint elementCount, nuint elementSize) => AllocZeroed(Bytes(elementCount, elementSize));
    public static void* Realloc(void* ptr, nuint byteCount) => Check(ReallocCore(ptr, byteCount == 0 ? 1 : byteCount));
    public static void Free(void* ptr) { if (ptr != null) FreeCore(ptr); }
    public static void AlignedFree(void* ptr) { if (ptr != null) FreeCore(ptr); }

    public static void* AlignedAlloc(nuint byteCount, nuint alignment)
    {
        if (alignment == 0 || (alignment & (alignment - 1)) != 0)
            throw new ArgumentException(SR.Argument_AlignmentMustBePow2);
        return Check(AlignedMalloc(byteCount == 0 ? 1 : byteCount, alignment < 8 ? 8 : alignment));
    }

    public static void* AlignedRealloc(void* ptr, nuint byteCount, nuint alignment)
    {
        if (alignment == 0 || (alignment & (alignment - 1)) != 0)
            throw new ArgumentException(SR.Argument_AlignmentMustBePow2);
        // realloc keeps the old bytes; a second block repairs the alignment.
        void* moved = Realloc(ptr, byteCount);
        if (((nuint)moved & (alignment - 1)) == 0)
            return moved;
        void* aligned = AlignedAlloc(byteCount, alignment);
        Copy(moved, aligned, byteCount);
        FreeCore(moved);
        return aligned;
    }

    public static void Clear(void* ptr, nuint byteCount) => SpanHelpers.ClearMemory(ref *(byte*)ptr, byteCount);
    public static void Copy(void* source, void* destination, nuint byteCount) => Buffer.Memmove(ref *(byte*)destination, ref *(byte*)source, byteCount);
    public static void Fill(void* ptr, nuint byteCount, byte value)
    {
        byte* p = (byte*)ptr;
        for (nuint i = 0; i < byteCount; i++)
            p[i] = value;
    }
}
