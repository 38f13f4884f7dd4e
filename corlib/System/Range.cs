using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>From an index up to and without another.</summary>
public readonly struct Range : IEquatable<Range>
{
    public Range(Index start, Index end)
    {
        Start = start;
        End = end;
    }

    public Index Start { get; }
    public Index End { get; }

    public override bool Equals([NotNullWhen(true)] object value) => value is Range r && r.Start.Equals(Start) && r.End.Equals(End);
    public bool Equals(Range other) => other.Start.Equals(Start) && other.End.Equals(End);
    public override int GetHashCode() => HashCode.Combine(Start.GetHashCode(), End.GetHashCode());
    public override string ToString() => Start.ToString() + ".." + End.ToString();

    public static Range StartAt(Index start) => new Range(start, Index.End);
    public static Range EndAt(Index end) => new Range(Index.Start, end);
    public static Range All => new Range(Index.Start, Index.End);

    /// <summary>The range as offset and length. Throws ArgumentOutOfRangeException when it does not fit.</summary>
    public (int Offset, int Length) GetOffsetAndLength(int length)
    {
        int start = Start.GetOffset(length);
        int end = End.GetOffset(length);
        if ((uint)end > (uint)length || (uint)start > (uint)end)
            ThrowHelper.OutOfRange("length");
        return (start, end - start);
    }
}
