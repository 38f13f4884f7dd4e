namespace System;

/// <summary>Random; not done yet.</summary>
public class Random
{
    public Random() { throw new NotImplementedException("Random"); }
    public Random(int Seed) { throw new NotImplementedException("Random"); }
    public static Random Shared { get => throw new NotImplementedException("Random.Shared"); }
    public virtual int Next() => throw new NotImplementedException("Random.Next");
    public virtual int Next(int maxValue) => throw new NotImplementedException("Random.Next");
    public virtual int Next(int minValue, int maxValue) => throw new NotImplementedException("Random.Next");
    public virtual long NextInt64() => throw new NotImplementedException("Random.NextInt64");
    public virtual long NextInt64(long maxValue) => throw new NotImplementedException("Random.NextInt64");
    public virtual long NextInt64(long minValue, long maxValue) => throw new NotImplementedException("Random.NextInt64");
    public virtual float NextSingle() => throw new NotImplementedException("Random.NextSingle");
    public virtual double NextDouble() => throw new NotImplementedException("Random.NextDouble");
    public virtual void NextBytes(byte[] buffer) => throw new NotImplementedException("Random.NextBytes");
    public virtual void NextBytes(Span<byte> buffer) => throw new NotImplementedException("Random.NextBytes");
    public void GetItems<T>(ReadOnlySpan<T> choices, Span<T> destination) => throw new NotImplementedException("Random.GetItems");
    public T[] GetItems<T>(T[] choices, int length) => throw new NotImplementedException("Random.GetItems");
    public T[] GetItems<T>(ReadOnlySpan<T> choices, int length) => throw new NotImplementedException("Random.GetItems");
    public void Shuffle<T>(T[] values) => throw new NotImplementedException("Random.Shuffle");
    public void Shuffle<T>(Span<T> values) => throw new NotImplementedException("Random.Shuffle");
    public string GetString(ReadOnlySpan<char> choices, int length) => throw new NotImplementedException("Random.GetString");
    public string GetHexString(int stringLength, bool lowercase = false) => throw new NotImplementedException("Random.GetHexString");
    public void GetHexString(Span<char> destination, bool lowercase = false) => throw new NotImplementedException("Random.GetHexString");
    protected virtual double Sample() => throw new NotImplementedException("Random.Sample");
}
