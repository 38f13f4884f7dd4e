using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>Conveniences for lists and dictionaries.</summary>
public static class CollectionExtensions
{
    public static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key) => dictionary.GetValueOrDefault(key, default);

    public static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return dictionary.TryGetValue(key, out TValue value) ? value : defaultValue;
    }

    public static bool TryAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        if (dictionary.ContainsKey(key)) return false;
        dictionary.Add(key, value);
        return true;
    }

    public static bool Remove<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        if (dictionary.TryGetValue(key, out value))
        {
            dictionary.Remove(key);
            return true;
        }
        value = default;
        return false;
    }

    public static ReadOnlyCollection<T> AsReadOnly<T>(this IList<T> list) => new ReadOnlyCollection<T>(list);
    public static ReadOnlySet<T> AsReadOnly<T>(this ISet<T> set) => new ReadOnlySet<T>(set);
    public static ReadOnlyDictionary<TKey, TValue> AsReadOnly<TKey, TValue>(this IDictionary<TKey, TValue> dictionary) where TKey : notnull => new ReadOnlyDictionary<TKey, TValue>(dictionary);

    public static void AddRange<T>(this List<T> list, params ReadOnlySpan<T> source)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (source.IsEmpty) return;
        if (list._items.Length - list._size < source.Length) list.Grow(checked(list._size + source.Length));
        source.CopyTo(new Span<T>(list._items, list._size, source.Length));
        list._size += source.Length;
        list._version++;
    }

    public static void InsertRange<T>(this List<T> list, int index, params ReadOnlySpan<T> source)
    {
        ArgumentNullException.ThrowIfNull(list);
        if ((uint)index > (uint)list._size) throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        list.InsertRange(index, (IEnumerable<T>)source.ToArray());
    }

    public static void CopyTo<T>(this List<T> list, Span<T> destination)
    {
        ArgumentNullException.ThrowIfNull(list);
        new ReadOnlySpan<T>(list._items, 0, list._size).CopyTo(destination);
    }
}
