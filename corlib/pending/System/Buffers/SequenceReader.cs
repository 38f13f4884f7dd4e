using System;

namespace System.Buffers;

/// <summary>Sequence reader; not done yet.</summary>
public ref struct SequenceReader<T>
        where T : unmanaged, IEquatable<T>
{
    public SequenceReader(ReadOnlySequence<T> sequence) { throw new NotImplementedException("SequenceReader"); }
    public bool End { get => throw new NotImplementedException("SequenceReader.End"); }
    public ReadOnlySequence<T> Sequence { get => throw new NotImplementedException("SequenceReader.Sequence"); }
    public ReadOnlySequence<T> UnreadSequence { get => throw new NotImplementedException("SequenceReader.UnreadSequence"); }
    public SequencePosition Position { get => throw new NotImplementedException("SequenceReader.Position"); }
    public ReadOnlySpan<T> CurrentSpan { get => throw new NotImplementedException("SequenceReader.CurrentSpan"); }
    public int CurrentSpanIndex { get => throw new NotImplementedException("SequenceReader.CurrentSpanIndex"); }
    public ReadOnlySpan<T> UnreadSpan { get => throw new NotImplementedException("SequenceReader.UnreadSpan"); }
    public long Consumed { get => throw new NotImplementedException("SequenceReader.Consumed"); }
    public long Remaining { get => throw new NotImplementedException("SequenceReader.Remaining"); }
    public long Length { get => throw new NotImplementedException("SequenceReader.Length"); }
    public bool TryPeek(out T value) => throw new NotImplementedException("SequenceReader.TryPeek");
    public bool TryPeek(long offset, out T value) => throw new NotImplementedException("SequenceReader.TryPeek");
    public bool TryRead(out T value) => throw new NotImplementedException("SequenceReader.TryRead");
    public void Rewind(long count) => throw new NotImplementedException("SequenceReader.Rewind");
    public void Advance(long count) => throw new NotImplementedException("SequenceReader.Advance");
    public bool TryCopyTo(Span<T> destination) => throw new NotImplementedException("SequenceReader.TryCopyTo");
    public bool TryReadTo(out ReadOnlySpan<T> span, T delimiter, bool advancePastDelimiter = true) => throw new NotImplementedException("SequenceReader.TryReadTo");
    public bool TryReadTo(out ReadOnlySpan<T> span, T delimiter, T delimiterEscape, bool advancePastDelimiter = true) => throw new NotImplementedException("SequenceReader.TryReadTo");
    public bool TryReadTo(out ReadOnlySequence<T> sequence, T delimiter, bool advancePastDelimiter = true) => throw new NotImplementedException("SequenceReader.TryReadTo");
    public bool TryReadTo(out ReadOnlySequence<T> sequence, T delimiter, T delimiterEscape, bool advancePastDelimiter = true) => throw new NotImplementedException("SequenceReader.TryReadTo");
    public bool TryReadToAny(out ReadOnlySpan<T> span, scoped ReadOnlySpan<T> delimiters, bool advancePastDelimiter = true) => throw new NotImplementedException("SequenceReader.TryReadToAny");
    public bool TryReadToAny(out ReadOnlySequence<T> sequence, scoped ReadOnlySpan<T> delimiters, bool advancePastDelimiter = true) => throw new NotImplementedException("SequenceReader.TryReadToAny");
    public bool TryReadTo(out ReadOnlySpan<T> span, scoped ReadOnlySpan<T> delimiter, bool advancePastDelimiter = true) => throw new NotImplementedException("SequenceReader.TryReadTo");
    public bool TryReadTo(out ReadOnlySequence<T> sequence, scoped ReadOnlySpan<T> delimiter, bool advancePastDelimiter = true) => throw new NotImplementedException("SequenceReader.TryReadTo");
    public bool TryReadExact(int count, out ReadOnlySequence<T> sequence) => throw new NotImplementedException("SequenceReader.TryReadExact");
    public bool TryAdvanceTo(T delimiter, bool advancePastDelimiter = true) => throw new NotImplementedException("SequenceReader.TryAdvanceTo");
    public bool TryAdvanceToAny(scoped ReadOnlySpan<T> delimiters, bool advancePastDelimiter = true) => throw new NotImplementedException("SequenceReader.TryAdvanceToAny");
    public long AdvancePast(T value) => throw new NotImplementedException("SequenceReader.AdvancePast");
    public long AdvancePastAny(scoped ReadOnlySpan<T> values) => throw new NotImplementedException("SequenceReader.AdvancePastAny");
    public long AdvancePastAny(T value0, T value1, T value2, T value3) => throw new NotImplementedException("SequenceReader.AdvancePastAny");
    public long AdvancePastAny(T value0, T value1, T value2) => throw new NotImplementedException("SequenceReader.AdvancePastAny");
    public long AdvancePastAny(T value0, T value1) => throw new NotImplementedException("SequenceReader.AdvancePastAny");
    public void AdvanceToEnd() => throw new NotImplementedException("SequenceReader.AdvanceToEnd");
    public bool IsNext(T next, bool advancePast = false) => throw new NotImplementedException("SequenceReader.IsNext");
    public bool IsNext(scoped ReadOnlySpan<T> next, bool advancePast = false) => throw new NotImplementedException("SequenceReader.IsNext");
}
