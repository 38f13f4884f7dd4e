using System;

namespace System.Buffers;

/// <summary>Read only sequence; not done yet.</summary>
public struct ReadOnlySequence<T>
{
    public static readonly ReadOnlySequence<T> Empty;
    public ReadOnlySequence(ReadOnlySequenceSegment<T> startSegment, int startIndex, ReadOnlySequenceSegment<T> endSegment, int endIndex) { throw new NotImplementedException("ReadOnlySequence"); }
    public ReadOnlySequence(T[] array) { throw new NotImplementedException("ReadOnlySequence"); }
    public ReadOnlySequence(T[] array, int start, int length) { throw new NotImplementedException("ReadOnlySequence"); }
    public ReadOnlySequence(ReadOnlyMemory<T> memory) { throw new NotImplementedException("ReadOnlySequence"); }
    public long Length { get => throw new NotImplementedException("ReadOnlySequence.Length"); }
    public bool IsEmpty { get => throw new NotImplementedException("ReadOnlySequence.IsEmpty"); }
    public bool IsSingleSegment { get => throw new NotImplementedException("ReadOnlySequence.IsSingleSegment"); }
    public ReadOnlyMemory<T> First { get => throw new NotImplementedException("ReadOnlySequence.First"); }
    public ReadOnlySpan<T> FirstSpan { get => throw new NotImplementedException("ReadOnlySequence.FirstSpan"); }
    public SequencePosition Start { get => throw new NotImplementedException("ReadOnlySequence.Start"); }
    public SequencePosition End { get => throw new NotImplementedException("ReadOnlySequence.End"); }
    public ReadOnlySequence<T> Slice(long start, long length) => throw new NotImplementedException("ReadOnlySequence.Slice");
    public ReadOnlySequence<T> Slice(long start, SequencePosition end) => throw new NotImplementedException("ReadOnlySequence.Slice");
    public ReadOnlySequence<T> Slice(SequencePosition start, long length) => throw new NotImplementedException("ReadOnlySequence.Slice");
    public ReadOnlySequence<T> Slice(int start, int length) => throw new NotImplementedException("ReadOnlySequence.Slice");
    public ReadOnlySequence<T> Slice(int start, SequencePosition end) => throw new NotImplementedException("ReadOnlySequence.Slice");
    public ReadOnlySequence<T> Slice(SequencePosition start, int length) => throw new NotImplementedException("ReadOnlySequence.Slice");
    public ReadOnlySequence<T> Slice(SequencePosition start, SequencePosition end) => throw new NotImplementedException("ReadOnlySequence.Slice");
    public ReadOnlySequence<T> Slice(SequencePosition start) => throw new NotImplementedException("ReadOnlySequence.Slice");
    public ReadOnlySequence<T> Slice(long start) => throw new NotImplementedException("ReadOnlySequence.Slice");
    public override string ToString() => throw new NotImplementedException("ReadOnlySequence.ToString");
    public ReadOnlySequence<T>.Enumerator GetEnumerator() => throw new NotImplementedException("ReadOnlySequence.GetEnumerator");
    public SequencePosition GetPosition(long offset) => throw new NotImplementedException("ReadOnlySequence.GetPosition");
    public long GetOffset(SequencePosition position) => throw new NotImplementedException("ReadOnlySequence.GetOffset");
    public SequencePosition GetPosition(long offset, SequencePosition origin) => throw new NotImplementedException("ReadOnlySequence.GetPosition");
    public bool TryGet(ref SequencePosition position, out ReadOnlyMemory<T> memory, bool advance = true) => throw new NotImplementedException("ReadOnlySequence.TryGet");
    /// <summary>Enumerator; not done yet.</summary>
    public struct Enumerator
    {
        public Enumerator(in ReadOnlySequence<T> sequence) { throw new NotImplementedException("Enumerator"); }
        public ReadOnlyMemory<T> Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public bool MoveNext() => throw new NotImplementedException("Enumerator.MoveNext");
    }
}
