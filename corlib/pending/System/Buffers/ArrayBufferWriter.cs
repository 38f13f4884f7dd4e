using System;

namespace System.Buffers;

/// <summary>Array buffer writer; not done yet.</summary>
public sealed class ArrayBufferWriter<T> : IBufferWriter<T>
{
    public ArrayBufferWriter() { throw new NotImplementedException("ArrayBufferWriter"); }
    public ArrayBufferWriter(int initialCapacity) { throw new NotImplementedException("ArrayBufferWriter"); }
    public ReadOnlyMemory<T> WrittenMemory { get => throw new NotImplementedException("ArrayBufferWriter.WrittenMemory"); }
    public ReadOnlySpan<T> WrittenSpan { get => throw new NotImplementedException("ArrayBufferWriter.WrittenSpan"); }
    public int WrittenCount { get => throw new NotImplementedException("ArrayBufferWriter.WrittenCount"); }
    public int Capacity { get => throw new NotImplementedException("ArrayBufferWriter.Capacity"); }
    public int FreeCapacity { get => throw new NotImplementedException("ArrayBufferWriter.FreeCapacity"); }
    public void Clear() => throw new NotImplementedException("ArrayBufferWriter.Clear");
    public void ResetWrittenCount() => throw new NotImplementedException("ArrayBufferWriter.ResetWrittenCount");
    public void Advance(int count) => throw new NotImplementedException("ArrayBufferWriter.Advance");
    public Memory<T> GetMemory(int sizeHint = 0) => throw new NotImplementedException("ArrayBufferWriter.GetMemory");
    public Span<T> GetSpan(int sizeHint = 0) => throw new NotImplementedException("ArrayBufferWriter.GetSpan");
}
