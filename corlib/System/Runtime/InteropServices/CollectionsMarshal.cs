using System.Collections.Generic;

namespace System.Runtime.InteropServices;

/// <summary>The memory behind collections.</summary>
public static partial class CollectionsMarshal
{
    /// <summary>The list's elements in place; valid until its size changes.</summary>
    public static Span<T> AsSpan<T>(List<T> list) => list == null ? default : new Span<T>(list._items, 0, list._size);
}
