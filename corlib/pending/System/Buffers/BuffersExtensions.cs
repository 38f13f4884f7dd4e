using System;

namespace System.Buffers;

/// <summary>Buffers extensions; not done yet.</summary>
public static class BuffersExtensions
{
    public static SequencePosition? PositionOf<T>(this in ReadOnlySequence<T> source, T value)
        where T : IEquatable<T> => throw new NotImplementedException("BuffersExtensions.PositionOf");
    public static void CopyTo<T>(this in ReadOnlySequence<T> source, Span<T> destination) => throw new NotImplementedException("BuffersExtensions.CopyTo");
    public static T[] ToArray<T>(this in ReadOnlySequence<T> sequence) => throw new NotImplementedException("BuffersExtensions.ToArray");
    public static void Write<T>(this IBufferWriter<T> writer, ReadOnlySpan<T> value) => throw new NotImplementedException("BuffersExtensions.Write");
}
