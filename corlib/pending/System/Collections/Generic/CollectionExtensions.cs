using System;
using System.Collections.ObjectModel;

namespace System.Collections.Generic;

/// <summary>Collection extensions; not done yet.</summary>
public static class CollectionExtensions
{
    public static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key) => throw new NotImplementedException("CollectionExtensions.GetValueOrDefault");
    public static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue) => throw new NotImplementedException("CollectionExtensions.GetValueOrDefault");
    public static bool TryAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue value) => throw new NotImplementedException("CollectionExtensions.TryAdd");
    public static bool Remove<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, out TValue value) => throw new NotImplementedException("CollectionExtensions.Remove");
    public static ReadOnlyCollection<T> AsReadOnly<T>(this IList<T> list) => throw new NotImplementedException("CollectionExtensions.AsReadOnly");
    public static ReadOnlySet<T> AsReadOnly<T>(this ISet<T> set) => throw new NotImplementedException("CollectionExtensions.AsReadOnly");
    public static ReadOnlyDictionary<TKey, TValue> AsReadOnly<TKey, TValue>(this IDictionary<TKey, TValue> dictionary) => throw new NotImplementedException("CollectionExtensions.AsReadOnly");
    public static void AddRange<T>(this List<T> list, params scoped ReadOnlySpan<T> source) => throw new NotImplementedException("CollectionExtensions.AddRange");
    public static void InsertRange<T>(this List<T> list, int index, params scoped ReadOnlySpan<T> source) => throw new NotImplementedException("CollectionExtensions.InsertRange");
    public static void CopyTo<T>(this List<T> list, Span<T> destination) => throw new NotImplementedException("CollectionExtensions.CopyTo");
}
