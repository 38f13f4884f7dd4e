using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>What memory objects are made of.</summary>
public static partial class MemoryMarshal
{
    public static bool TryGetArray<T>(ReadOnlyMemory<T> memory, out ArraySegment<T> segment)
    {
        if (memory._object is T[] array)
        {
            segment = new ArraySegment<T>(array, memory._index, memory._length);
            return true;
        }
        if (memory._object is MemoryManager<T> manager && manager.TryGetArray(out ArraySegment<T> whole))
        {
            segment = new ArraySegment<T>(whole.Array, whole.Offset + memory._index, memory._length);
            return true;
        }
        segment = memory._length == 0 ? ArraySegment<T>.Empty : default;
        return memory._length == 0 && memory._object == null;
    }

    public static bool TryGetMemoryManager<T, TManager>(ReadOnlyMemory<T> memory, out TManager manager) where TManager : MemoryManager<T>
    {
        manager = memory._object as TManager;
        return manager != null;
    }

    public static bool TryGetMemoryManager<T, TManager>(ReadOnlyMemory<T> memory, out TManager manager, out int start, out int length) where TManager : MemoryManager<T>
    {
        manager = memory._object as TManager;
        start = manager == null ? 0 : memory._index;
        length = manager == null ? 0 : memory._length;
        return manager != null;
    }

    public static bool TryGetString(ReadOnlyMemory<char> memory, out string text, out int start, out int length)
    {
        text = memory._object as string;
        start = text == null ? 0 : memory._index;
        length = text == null ? 0 : memory._length;
        return text != null;
    }

    public static IEnumerable<T> ToEnumerable<T>(ReadOnlyMemory<T> memory)
    {
        for (int i = 0; i < memory.Length; i++)
            yield return memory.Span[i];
    }

    public static Memory<T> AsMemory<T>(ReadOnlyMemory<T> memory) => new Memory<T>(memory._object, memory._index, memory._length);

    public static Memory<T> CreateFromPinnedArray<T>(T[] array, int start, int length) => new Memory<T>(array, start, length);
}
