using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Memory for native elements, shared by the marshallers of collections: the caller's buffer when it is large enough, else the heap.</summary>
internal static unsafe class NativeElements
{
    /// <summary>Never null, not even for no elements: native code tells an empty collection from a missing one by its address.</summary>
    internal static TNative* Allocate<TNative>(int count) where TNative : unmanaged
        => (TNative*)Marshal.AllocCoTaskMem(Math.Max(checked(count * sizeof(TNative)), 1));

    internal static void Free<TNative>(TNative* elements) where TNative : unmanaged => Marshal.FreeCoTaskMem((nint)elements);

    internal static Span<TNative> Place<TNative>(int count, Span<TNative> buffer, out TNative* allocated) where TNative : unmanaged
    {
        allocated = null;
        if (count <= buffer.Length)
            return buffer.Slice(0, count);
        allocated = Allocate<TNative>(count);
        return new Span<TNative>(allocated, count);
    }
}
