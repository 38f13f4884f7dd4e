using System;

namespace System.Buffers;

/// <summary>Read only sequence segment; not done yet.</summary>
public abstract class ReadOnlySequenceSegment<T>
{
    protected ReadOnlySequenceSegment() { }
    public ReadOnlyMemory<T> Memory { get => throw new NotImplementedException("ReadOnlySequenceSegment.Memory"); protected set => throw new NotImplementedException("ReadOnlySequenceSegment.Memory"); }
    public ReadOnlySequenceSegment<T> Next { get => throw new NotImplementedException("ReadOnlySequenceSegment.Next"); protected set => throw new NotImplementedException("ReadOnlySequenceSegment.Next"); }
    public long RunningIndex { get => throw new NotImplementedException("ReadOnlySequenceSegment.RunningIndex"); protected set => throw new NotImplementedException("ReadOnlySequenceSegment.RunningIndex"); }
}
