namespace System;

/// <summary>Index; not done yet.</summary>
public struct Index : IEquatable<Index>
{
    public Index(int value, bool fromEnd = false) { throw new NotImplementedException("Index"); }
    public static Index Start { get => throw new NotImplementedException("Index.Start"); }
    public static Index End { get => throw new NotImplementedException("Index.End"); }
    public int Value { get => throw new NotImplementedException("Index.Value"); }
    public bool IsFromEnd { get => throw new NotImplementedException("Index.IsFromEnd"); }
    public static Index FromStart(int value) => throw new NotImplementedException("Index.FromStart");
    public static Index FromEnd(int value) => throw new NotImplementedException("Index.FromEnd");
    public int GetOffset(int length) => throw new NotImplementedException("Index.GetOffset");
    public override bool Equals(object value) => throw new NotImplementedException("Index.Equals");
    public bool Equals(Index other) => throw new NotImplementedException("Index.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Index.GetHashCode");
    public static implicit operator Index(int value) => throw new NotImplementedException("Index");
    public override string ToString() => throw new NotImplementedException("Index.ToString");
}
