using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Runtime.InteropServices;

/// <summary>Collections marshal; not done yet.</summary>
public static class CollectionsMarshal
{
    public static Span<T> AsSpan<T>(List<T> list) => throw new NotImplementedException("CollectionsMarshal.AsSpan");
    public static Span<byte> AsBytes(BitArray array) => throw new NotImplementedException("CollectionsMarshal.AsBytes");
    public static ref TValue GetValueRefOrNullRef<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key) => throw new NotImplementedException("CollectionsMarshal.GetValueRefOrNullRef");
        where TAlternateKey : allows ref struct => throw new NotImplementedException("CollectionsMarshal.GetValueRefOrNullRef");
    public static ref TValue GetValueRefOrAddDefault<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key, out bool exists) => throw new NotImplementedException("CollectionsMarshal.GetValueRefOrAddDefault");
        where TAlternateKey : allows ref struct => throw new NotImplementedException("CollectionsMarshal.GetValueRefOrAddDefault");
    public static void SetCount<T>(List<T> list, int count) => throw new NotImplementedException("CollectionsMarshal.SetCount");
}
