using System;
using System.Buffers;

namespace System.Runtime.InteropServices;

/// <summary>Sequence marshal; not done yet.</summary>
public static class SequenceMarshal
{
    public static bool TryGetReadOnlySequenceSegment<T>(ReadOnlySequence<T> sequence, out ReadOnlySequenceSegment<T> startSegment, out int startIndex, out ReadOnlySequenceSegment<T> endSegment, out int endIndex) => throw new NotImplementedException("SequenceMarshal.TryGetReadOnlySequenceSegment");
    public static bool TryGetArray<T>(ReadOnlySequence<T> sequence, out ArraySegment<T> segment) => throw new NotImplementedException("SequenceMarshal.TryGetArray");
    public static bool TryGetReadOnlyMemory<T>(ReadOnlySequence<T> sequence, out ReadOnlyMemory<T> memory) => throw new NotImplementedException("SequenceMarshal.TryGetReadOnlyMemory");
    public static bool TryRead<T>(ref SequenceReader<byte> reader, out T value)
        where T : unmanaged => throw new NotImplementedException("SequenceMarshal.TryRead");
}
