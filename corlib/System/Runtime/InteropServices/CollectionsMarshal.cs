using System.Collections.Generic;

namespace System.Runtime.InteropServices;

/// <summary>The memory behind collections.</summary>
public static partial class CollectionsMarshal
{
    /// <summary>The list's elements in place; valid until its size changes.</summary>
    public static Span<T> AsSpan<T>(List<T> list) => list == null ? default : new Span<T>(list._items, 0, list._size);

    /// <summary>Sets the number of elements. New ones are not cleared. Throws ArgumentOutOfRangeException when count is negative.</summary>
    public static void SetCount<T>(List<T> list, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        list._version++;
        if (count > list._items.Length)
            list.Grow(count);
        else if (count < list._size && System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            Array.Clear(list._items, count, list._size - count);
        list._size = count;
    }
}
