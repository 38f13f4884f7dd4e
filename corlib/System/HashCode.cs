using System.Collections.Generic;
using System.ComponentModel;
using System.Numerics;

namespace System;

/// <summary>Combines hashes. The results differ between processes.</summary>
public struct HashCode
{
    private const uint Prime1 = 2654435761U;
    private const uint Prime2 = 2246822519U;
    private const uint Prime3 = 3266489917U;
    private const uint Prime4 = 668265263U;
    private const uint Prime5 = 374761393U;

    private static readonly uint s_seed = MakeSeed();

    private uint _state;
    private int _count;

    private static unsafe uint MakeSeed()
    {
        uint seed;
        OS.RandomBytes((byte*)&seed, 4);
        return seed;
    }

    // One xxHash32-like step per value keeps this small: rotate, multiply, and a final avalanche.
    private static uint Step(uint state, uint value) => BitOperations.RotateLeft(state + value * Prime3, 17) * Prime4;

    private static uint Finish(uint hash, int count)
    {
        hash += (uint)count * 4;
        hash ^= hash >> 15;
        hash *= Prime2;
        hash ^= hash >> 13;
        hash *= Prime3;
        return hash ^ hash >> 16;
    }

    private static uint H<T>(T value) => (uint)(value?.GetHashCode() ?? 0);

    public static int Combine<T1>(T1 value1) => (int)Finish(Step(s_seed + Prime5, H(value1)), 1);
    public static int Combine<T1, T2>(T1 value1, T2 value2) => (int)Finish(Step(Step(s_seed + Prime5, H(value1)), H(value2)), 2);
    public static int Combine<T1, T2, T3>(T1 value1, T2 value2, T3 value3) => (int)Finish(Step(Step(Step(s_seed + Prime5, H(value1)), H(value2)), H(value3)), 3);
    public static int Combine<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4) => (int)Finish(Step(Step(Step(Step(s_seed + Prime5, H(value1)), H(value2)), H(value3)), H(value4)), 4);
    public static int Combine<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
        => (int)Finish(Step(Step(Step(Step(Step(s_seed + Prime5, H(value1)), H(value2)), H(value3)), H(value4)), H(value5)), 5);
    public static int Combine<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6)
        => (int)Finish(Step(Step(Step(Step(Step(Step(s_seed + Prime5, H(value1)), H(value2)), H(value3)), H(value4)), H(value5)), H(value6)), 6);
    public static int Combine<T1, T2, T3, T4, T5, T6, T7>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7)
        => (int)Finish(Step(Step(Step(Step(Step(Step(Step(s_seed + Prime5, H(value1)), H(value2)), H(value3)), H(value4)), H(value5)), H(value6)), H(value7)), 7);
    public static int Combine<T1, T2, T3, T4, T5, T6, T7, T8>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8)
        => (int)Finish(Step(Step(Step(Step(Step(Step(Step(Step(s_seed + Prime5, H(value1)), H(value2)), H(value3)), H(value4)), H(value5)), H(value6)), H(value7)), H(value8)), 8);

    private void AddHash(uint hash)
    {
        if (_count == 0)
            _state = s_seed + Prime5;
        _state = Step(_state, hash);
        _count++;
    }

    public void Add<T>(T value) => AddHash(H(value));
    public void Add<T>(T value, IEqualityComparer<T> comparer) => AddHash(value is null ? 0 : (uint)(comparer?.GetHashCode(value) ?? value.GetHashCode()));

    public void AddBytes(ReadOnlySpan<byte> value)
    {
        while (value.Length >= 4)
        {
            AddHash(BitConverter.ToUInt32(value));
            value = value.Slice(4);
        }
        foreach (byte b in value)
            AddHash(b);
    }

    public int ToHashCode() => (int)Finish(_count == 0 ? s_seed + Prime5 : _state, _count);

    [Obsolete("HashCode is a mutable struct and should not be compared with other HashCodes. Use ToHashCode to retrieve the computed hash code.", true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw new NotSupportedException(SR.HashCode_HashCodeNotSupported);

    [Obsolete("HashCode is a mutable struct and should not be compared with other HashCodes.", true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => throw new NotSupportedException(SR.HashCode_EqualityNotSupported);
}
