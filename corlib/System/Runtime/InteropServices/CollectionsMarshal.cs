using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>The memory behind collections. What is returned is valid until the collection changes.</summary>
public static partial class CollectionsMarshal
{
    /// <summary>The list's elements in place.</summary>
    public static Span<T> AsSpan<T>(List<T> list) => list == null ? default : new Span<T>(list._items, 0, list._size);

    /// <summary>A value in place; a null reference when the key is missing.</summary>
    /// <exception cref="ArgumentNullException">key is null.</exception>
    public static ref TValue GetValueRefOrNullRef<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key) where TKey : notnull => ref dictionary.FindValue(key);

    /// <summary>A value in place; a missing key is added with a default value first.</summary>
    /// <exception cref="ArgumentNullException">key is null.</exception>
    public static ref TValue GetValueRefOrAddDefault<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key, out bool exists) where TKey : notnull
    {
        if (key == null)
            ThrowHelper.ArgumentNull("key");
        return ref dictionary.FindOrAdd(key, out exists);
    }

    /// <summary>Sets the count; new elements have undefined values, dropped ones are cleared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">count is negative.</exception>
    public static void SetCount<T>(List<T> list, int count)
    {
        if (count < 0)
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_NeedNonNegNum);
        list._version++;
        if (count > list.Capacity)
            list.EnsureCapacity(count);
        else if (count < list._size && RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            Array.Clear(list._items, count, list._size - count);
        list._size = count;
    }
}
