using System.Numerics;
using System.Runtime.InteropServices;

namespace System;

/// <summary>Pseudo-random numbers. With a seed: Knuth's subtractive generator (TAOCP 3.2.2), the same sequence as on .NET; without: xoshiro256**.</summary>
public class Random
{
    private readonly int[] _seeds;       // subtractive generator, 1..55
    private int _next, _nextPast;
    private ulong _s0, _s1, _s2, _s3;    // xoshiro256**
    private readonly bool _derived;
    private static Random s_shared;

    /// <summary>A generator for all threads.</summary>
    public static Random Shared => s_shared ??= new SharedRandom();

    public unsafe Random()
    {
        _derived = GetType() != typeof(Random) && GetType() != typeof(SharedRandom);
        ulong* state = stackalloc ulong[4];
        do OS.RandomBytes((byte*)state, 32);
        while ((state[0] | state[1] | state[2] | state[3]) == 0);
        _s0 = state[0];
        _s1 = state[1];
        _s2 = state[2];
        _s3 = state[3];
        if (_derived) _seeds = MakeSeeds((int)state[0]);
        _nextPast = 21;
    }

    public Random(int Seed)
    {
        _derived = GetType() != typeof(Random);
        _seeds = MakeSeeds(Seed);
        _nextPast = 21;
    }

    private static int[] MakeSeeds(int seed)
    {
        int[] seeds = new int[56];
        int subtraction = seed == int.MinValue ? int.MaxValue : Math.Abs(seed);
        int mj = 161803398 - subtraction, mk = 1, index = 0;
        seeds[55] = mj;
        for (int i = 1; i < 55; i++)
        {
            if ((index += 21) >= 55) index -= 55;
            seeds[index] = mk;
            mk = mj - mk;
            if (mk < 0) mk += int.MaxValue;
            mj = seeds[index];
        }
        for (int k = 1; k < 5; k++)
            for (int i = 1; i < 56; i++)
            {
                int n = i + 30;
                if (n >= 55) n -= 55;
                seeds[i] -= seeds[1 + n];
                if (seeds[i] < 0) seeds[i] += int.MaxValue;
            }
        return seeds;
    }

    private int InternalSample()
    {
        int next = _next, past = _nextPast;
        if (++next >= 56) next = 1;
        if (++past >= 56) past = 1;
        int value = _seeds[next] - _seeds[past];
        if (value == int.MaxValue) value--;
        if (value < 0) value += int.MaxValue;
        _seeds[next] = value;
        _next = next;
        _nextPast = past;
        return value;
    }

    private ulong NextUInt64()
    {
        ulong s0 = _s0, s1 = _s1, s2 = _s2, s3 = _s3;
        ulong result = BitOperations.RotateLeft(s1 * 5, 7) * 9, t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = BitOperations.RotateLeft(s3, 45);
        _s0 = s0;
        _s1 = s1;
        _s2 = s2;
        _s3 = s3;
        return result;
    }

    private uint NextBelow(uint max)
    {
        ulong product = (ulong)max * (uint)(NextUInt64() >> 32);
        uint low = (uint)product;
        if (low < max)
        {
            uint rest = (0u - max) % max;
            while (low < rest)
            {
                product = (ulong)max * (uint)(NextUInt64() >> 32);
                low = (uint)product;
            }
        }
        return (uint)(product >> 32);
    }

    private ulong NextBelow(ulong max)
    {
        ulong high = Math.BigMul(max, NextUInt64(), out ulong low);
        if (low < max)
        {
            ulong rest = (0ul - max) % max;
            while (low < rest) high = Math.BigMul(max, NextUInt64(), out low);
        }
        return high;
    }

    private double SampleLarge()
    {
        int result = InternalSample();
        if (InternalSample() % 2 == 0) result = -result;
        return (result + (double)(int.MaxValue - 1)) / (2 * (double)int.MaxValue - 1);
    }

    /// <summary>What the other members draw from; override it to change their distribution.</summary>
    protected virtual double Sample() => _seeds != null ? InternalSample() * (1.0 / int.MaxValue) : (NextUInt64() >> 11) * (1.0 / (1ul << 53));

    /// <summary>0 up to, not including, int.MaxValue.</summary>
    public virtual int Next()
    {
        if (_derived) return (int)(Sample() * int.MaxValue);
        if (_seeds != null) return InternalSample();
        while (true)
        {
            ulong result = NextUInt64() >> 33;
            if (result != int.MaxValue) return (int)result;
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">maxValue is negative.</exception>
    public virtual int Next(int maxValue)
    {
        if (maxValue < 0) throw new ArgumentOutOfRangeException(nameof(maxValue), "'maxValue' must be greater than zero.");
        return _seeds != null ? (int)(Sample() * maxValue) : (int)NextBelow((uint)maxValue);
    }

    /// <exception cref="ArgumentOutOfRangeException">minValue is above maxValue.</exception>
    public virtual int Next(int minValue, int maxValue)
    {
        if (minValue > maxValue) throw new ArgumentOutOfRangeException(nameof(minValue), "'minValue' cannot be greater than maxValue.");
        long range = (long)maxValue - minValue;
        if (_seeds == null) return (int)NextBelow((uint)range) + minValue;
        return range <= int.MaxValue ? (int)(Sample() * range) + minValue : (int)((long)(SampleLarge() * range) + minValue);
    }

    public virtual long NextInt64()
    {
        if (_seeds != null) return NextInt64(0, long.MaxValue);
        while (true)
        {
            ulong result = NextUInt64() >> 1;
            if (result != long.MaxValue) return (long)result;
        }
    }

    public virtual long NextInt64(long maxValue)
    {
        if (maxValue < 0) throw new ArgumentOutOfRangeException(nameof(maxValue), "'maxValue' must be greater than zero.");
        return NextInt64(0, maxValue);
    }

    public virtual long NextInt64(long minValue, long maxValue)
    {
        if (minValue > maxValue) throw new ArgumentOutOfRangeException(nameof(minValue), "'minValue' cannot be greater than maxValue.");
        ulong range = (ulong)(maxValue - minValue);
        if (_seeds == null) return (long)NextBelow(range) + minValue;
        if (range <= 1) return minValue;
        int bits = BitOperations.Log2(range - 1) + 1;
        while (true)
        {
            ulong result = NextLegacyUInt64() >> (64 - bits);
            if (result < range) return (long)result + minValue;
        }
    }

    private ulong NextLegacyUInt64() => (uint)Next(1 << 22) | ((ulong)(uint)Next(1 << 22) << 22) | ((ulong)(uint)Next(1 << 20) << 44);

    public virtual float NextSingle()
    {
        if (_seeds == null && !_derived) return (NextUInt64() >> 40) * (1.0f / (1u << 24));
        while (true)
        {
            float value = (float)Sample();
            if (value < 1.0f) return value;
        }
    }

    public virtual double NextDouble() => Sample();
    public virtual void NextBytes(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        NextBytes((Span<byte>)buffer);
    }

    public virtual void NextBytes(Span<byte> buffer)
    {
        if (_seeds != null)
        {
            for (int i = 0; i < buffer.Length; i++) buffer[i] = (byte)(_derived ? Next() : InternalSample());
            return;
        }
        for (int i = 0; i < buffer.Length;)
        {
            ulong value = NextUInt64();
            for (int b = 0; b < 8 && i < buffer.Length; b++, i++) buffer[i] = (byte)(value >> (8 * b));
        }
    }

    public void GetItems<T>(ReadOnlySpan<T> choices, Span<T> destination)
    {
        if (choices.IsEmpty) throw new ArgumentException("Span may not be empty.", nameof(choices));
        for (int i = 0; i < destination.Length; i++) destination[i] = choices[Next(choices.Length)];
    }

    public T[] GetItems<T>(T[] choices, int length)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return GetItems(new ReadOnlySpan<T>(choices), length);
    }

    public T[] GetItems<T>(ReadOnlySpan<T> choices, int length)
    {
        if (length < 0) throw new ArgumentOutOfRangeException(nameof(length));
        T[] items = new T[length];
        GetItems(choices, items.AsSpan());
        return items;
    }

    public void Shuffle<T>(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Shuffle(values.AsSpan());
    }

    public void Shuffle<T>(Span<T> values)
    {
        int n = values.Length;
        for (int i = 0; i < n - 1; i++)
        {
            int j = Next(i, n);
            if (j != i) (values[i], values[j]) = (values[j], values[i]);
        }
    }

    private sealed class SharedRandom : Random
    {
        [ThreadStatic] private static Random t_random;
        private static Random Mine => t_random ??= new Random();
        public override int Next() => Mine.Next();
        public override int Next(int maxValue) => Mine.Next(maxValue);
        public override int Next(int minValue, int maxValue) => Mine.Next(minValue, maxValue);
        public override long NextInt64() => Mine.NextInt64();
        public override long NextInt64(long maxValue) => Mine.NextInt64(maxValue);
        public override long NextInt64(long minValue, long maxValue) => Mine.NextInt64(minValue, maxValue);
        public override float NextSingle() => Mine.NextSingle();
        public override double NextDouble() => Mine.NextDouble();
        public override void NextBytes(byte[] buffer) => Mine.NextBytes(buffer);
        public override void NextBytes(Span<byte> buffer) => Mine.NextBytes(buffer);
        protected override double Sample() => Mine.Sample();
    }
}
