namespace System;

/// <summary>Range; not done yet.</summary>
public struct Range : IEquatable<Range>
{
    public Range(Index start, Index end) { throw new NotImplementedException("Range"); }
    public Index Start { get => throw new NotImplementedException("Range.Start"); }
    public Index End { get => throw new NotImplementedException("Range.End"); }
    public static Range All { get => throw new NotImplementedException("Range.All"); }
    public override bool Equals(object value) => throw new NotImplementedException("Range.Equals");
    public bool Equals(Range other) => throw new NotImplementedException("Range.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Range.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Range.ToString");
    public static Range StartAt(Index start) => throw new NotImplementedException("Range.StartAt");
    public static Range EndAt(Index end) => throw new NotImplementedException("Range.EndAt");
    public ValueTuple<int, int> GetOffsetAndLength(int length) => throw new NotImplementedException("Range.GetOffsetAndLength");
}
