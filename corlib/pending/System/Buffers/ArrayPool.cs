using System;

namespace System.Buffers;

/// <summary>Array pool; not done yet.</summary>
public abstract class ArrayPool<T>
{
    protected ArrayPool() { }
    public static ArrayPool<T> Shared { get => throw new NotImplementedException("ArrayPool.Shared"); }
    public static ArrayPool<T> Create() => throw new NotImplementedException("ArrayPool.Create");
    public static ArrayPool<T> Create(int maxArrayLength, int maxArraysPerBucket) => throw new NotImplementedException("ArrayPool.Create");
    public abstract T[] Rent(int minimumLength);
    public abstract void Return(T[] array, bool clearArray = false);
}
