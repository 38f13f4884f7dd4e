using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;

namespace System.Buffers;

/// <summary>A pool of arrays to rent and give back. Lengths are powers of two, from 16.</summary>
public abstract class ArrayPool<T>
{
    private static ArrayPool<T> s_shared;

    public static ArrayPool<T> Shared => s_shared ??= new BucketArrayPool<T>(1 << 30, 8);
    public static ArrayPool<T> Create() => new BucketArrayPool<T>(1024 * 1024, 50);

    public static ArrayPool<T> Create(int maxArrayLength, int maxArraysPerBucket)
    {
        if (maxArrayLength <= 0) throw new ArgumentOutOfRangeException(nameof(maxArrayLength));
        if (maxArraysPerBucket <= 0) throw new ArgumentOutOfRangeException(nameof(maxArraysPerBucket));
        return new BucketArrayPool<T>(maxArrayLength, maxArraysPerBucket);
    }

    public abstract T[] Rent(int minimumLength);
    public abstract void Return(T[] array, bool clearArray = false);
}

internal sealed class BucketArrayPool<T>(int maxArrayLength, int maxArraysPerBucket) : ArrayPool<T>
{
    private readonly T[][][] _buckets = new T[28][][];
    private readonly int[] _counts = new int[28];

    private static int BucketOf(int length) => length <= 16 ? 0 : BitOperations.Log2((uint)length - 1) - 3;

    public override T[] Rent(int minimumLength)
    {
        if (minimumLength < 0) throw new ArgumentOutOfRangeException(nameof(minimumLength));
        if (minimumLength == 0) return [];
        if (minimumLength > maxArrayLength) return new T[minimumLength];
        int bucket = BucketOf(minimumLength);
        lock (_buckets)
        {
            if (_counts[bucket] > 0)
            {
                T[] array = _buckets[bucket][--_counts[bucket]];
                _buckets[bucket][_counts[bucket]] = null;
                return array;
            }
        }
        return new T[16 << bucket];
    }

    public override void Return(T[] array, bool clearArray = false)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Length == 0) return;
        int bucket = BucketOf(array.Length);
        if (array.Length > maxArrayLength) return;
        if (array.Length != 16 << bucket) throw new ArgumentException("The buffer is not associated with this pool and may not be returned to it.", nameof(array));
        if (clearArray) Array.Clear(array);
        lock (_buckets)
        {
            T[][] arrays = _buckets[bucket] ??= new T[maxArraysPerBucket][];
            if (_counts[bucket] < arrays.Length) arrays[_counts[bucket]++] = array;
        }
    }
}
