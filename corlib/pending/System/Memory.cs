using System.Buffers;

namespace System;

/// <summary>Memory; not done yet.</summary>
public struct Memory<T> : IEquatable<Memory<T>>
{
    public Memory(T[] array) { throw new NotImplementedException("Memory"); }
    public Memory(T[] array, int start, int length) { throw new NotImplementedException("Memory"); }
    public static Memory<T> Empty { get => throw new NotImplementedException("Memory.Empty"); }
    public int Length { get => throw new NotImplementedException("Memory.Length"); }
    public bool IsEmpty { get => throw new NotImplementedException("Memory.IsEmpty"); }
    public Span<T> Span { get => throw new NotImplementedException("Memory.Span"); }
    public static implicit operator Memory<T>(T[] array) => throw new NotImplementedException("Memory");
    public static implicit operator Memory<T>(ArraySegment<T> segment) => throw new NotImplementedException("Memory");
    public static implicit operator ReadOnlyMemory<T>(Memory<T> memory) => throw new NotImplementedException("Memory");
    public override string ToString() => throw new NotImplementedException("Memory.ToString");
    public Memory<T> Slice(int start) => throw new NotImplementedException("Memory.Slice");
    public Memory<T> Slice(int start, int length) => throw new NotImplementedException("Memory.Slice");
    public void CopyTo(Memory<T> destination) => throw new NotImplementedException("Memory.CopyTo");
    public bool TryCopyTo(Memory<T> destination) => throw new NotImplementedException("Memory.TryCopyTo");
    public MemoryHandle Pin() => throw new NotImplementedException("Memory.Pin");
    public T[] ToArray() => throw new NotImplementedException("Memory.ToArray");
    public override bool Equals(object obj) => throw new NotImplementedException("Memory.Equals");
    public bool Equals(Memory<T> other) => throw new NotImplementedException("Memory.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Memory.GetHashCode");
}
