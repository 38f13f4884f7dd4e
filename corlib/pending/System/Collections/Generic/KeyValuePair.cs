using System;

namespace System.Collections.Generic;

/// <summary>Key value pair; not done yet.</summary>
public static class KeyValuePair
{
    public static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value) => throw new NotImplementedException("KeyValuePair.Create");
}

/// <summary>Key value pair; not done yet.</summary>
public struct KeyValuePair<TKey, TValue>
{
    public KeyValuePair(TKey key, TValue value) { throw new NotImplementedException("KeyValuePair"); }
    public TKey Key { get => throw new NotImplementedException("KeyValuePair.Key"); }
    public TValue Value { get => throw new NotImplementedException("KeyValuePair.Value"); }
    public override string ToString() => throw new NotImplementedException("KeyValuePair.ToString");
    public void Deconstruct(out TKey key, out TValue value) => throw new NotImplementedException("KeyValuePair.Deconstruct");
}
