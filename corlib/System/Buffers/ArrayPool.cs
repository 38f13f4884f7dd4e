using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;

namespace System.Buffers;

/// <summary>Lends arrays.</summary>
public abstract class ArrayPool<T>
{
    private static readonly ArrayPool<T> s_shared = new BucketPool<T>(1 << 30, 8);

    public static ArrayPool<T> Shared => s_shared;
    public static ArrayPool<T> Create() => new BucketPool<T>(1024 * 1024, 50);

    public static ArrayPool<T> Create(int maxArrayLength, int maxArraysPerBucket)
    {
        if (maxArrayLength <= 0)
            throw new ArgumentOutOfRangeException(nameof(maxArrayLength));
        if (maxArraysPerBucket <= 0)
            throw new ArgumentOutOfRangeException(nameof(maxArraysPerBucket));
        return new BucketPool<T>(maxArrayLength, maxArraysPerBucket);
    }

    public abstract T[] Rent(int minimumLength);
    public abstract void Return(T[] array, bool clearArray = false);
}

/// <summary>Stacks of arrays by powers of two from 16 up.</summary>
internal sealed class BucketPool<T> : ArrayPool<T>
{
    private readonly Bucket[] _buckets;
    private readonly int _perBucket;

    private sealed class Bucket
    {
        internal T[][] Arrays;
        internal int Count;
    }

    internal BucketPool(int maxLength, int perBucket)
    {
        int top = BucketOf(Math.Min(Math.Max(maxLength, 16), 1 << 30));
        _buckets = new Bucket[top + 1];
        _perBucket = perBucket;
    }

    private static int BucketOf(int length) => BitOperations.Log2((uint)(length - 1) | 15) - 3;

    public override T[] Rent(int minimumLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumLength);
        if (minimumLength == 0)
            return Array.Empty<T>();
        int index = BucketOf(minimumLength);
        if (index >= _buckets.Length)
            return new T[minimumLength];
        Bucket bucket = _buckets[index];
        if (bucket != null)
        {
            lock (bucket)
            {
                if (bucket.Count > 0)
                {
                    T[] array = bucket.Arrays[--bucket.Count];
                    bucket.Arrays[bucket.Count] = null;
                    return array;
                }
            }
        }
        return new T[16 << index];
    }

    public override void Return(T[] array, bool clearArray = false)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Length == 0)
            return;
        int index = BucketOf(array.Length);
        bool ours = index < _buckets.Length;
        if (ours && array.Length != 16 << index)
            throw new ArgumentException(SR.ArgumentException_BufferNotFromPool, nameof(array));
        if (clearArray)
            Array.Clear(array);
        if (!ours)
            return;
        Bucket bucket = _buckets[index] ?? Interlocked.CompareExchange(ref _buckets[index], new Bucket(), null) ?? _buckets[index];
        lock (bucket)
        {
            bucket.Arrays ??= new T[_perBucket][];
            if (bucket.Count < _perBucket)
                bucket.Arrays[bucket.Count++] = array;
        }
    }
}
