using System.Buffers;

namespace System;

/// <summary>Read only memory; not done yet.</summary>
public struct ReadOnlyMemory<T> : IEquatable<ReadOnlyMemory<T>>
{
    public ReadOnlyMemory(T[] array) { throw new NotImplementedException("ReadOnlyMemory"); }
    public ReadOnlyMemory(T[] array, int start, int length) { throw new NotImplementedException("ReadOnlyMemory"); }
    public static ReadOnlyMemory<T> Empty { get => throw new NotImplementedException("ReadOnlyMemory.Empty"); }
    public int Length { get => throw new NotImplementedException("ReadOnlyMemory.Length"); }
    public bool IsEmpty { get => throw new NotImplementedException("ReadOnlyMemory.IsEmpty"); }
    public ReadOnlySpan<T> Span { get => throw new NotImplementedException("ReadOnlyMemory.Span"); }
    public static implicit operator ReadOnlyMemory<T>(T[] array) => throw new NotImplementedException("ReadOnlyMemory");
    public static implicit operator ReadOnlyMemory<T>(ArraySegment<T> segment) => throw new NotImplementedException("ReadOnlyMemory");
    public override string ToString() => throw new NotImplementedException("ReadOnlyMemory.ToString");
    public ReadOnlyMemory<T> Slice(int start) => throw new NotImplementedException("ReadOnlyMemory.Slice");
    public ReadOnlyMemory<T> Slice(int start, int length) => throw new NotImplementedException("ReadOnlyMemory.Slice");
    public void CopyTo(Memory<T> destination) => throw new NotImplementedException("ReadOnlyMemory.CopyTo");
    public bool TryCopyTo(Memory<T> destination) => throw new NotImplementedException("ReadOnlyMemory.TryCopyTo");
    public MemoryHandle Pin() => throw new NotImplementedException("ReadOnlyMemory.Pin");
    public T[] ToArray() => throw new NotImplementedException("ReadOnlyMemory.ToArray");
    public override bool Equals(object obj) => throw new NotImplementedException("ReadOnlyMemory.Equals");
    public bool Equals(ReadOnlyMemory<T> other) => throw new NotImplementedException("ReadOnlyMemory.Equals");
    public override int GetHashCode() => throw new NotImplementedException("ReadOnlyMemory.GetHashCode");
}
