namespace System;

/// <summary>Sequence position; not done yet.</summary>
public struct SequencePosition : IEquatable<SequencePosition>
{
    public SequencePosition(object @object, int integer) { throw new NotImplementedException("SequencePosition"); }
    public object GetObject() => throw new NotImplementedException("SequencePosition.GetObject");
    public int GetInteger() => throw new NotImplementedException("SequencePosition.GetInteger");
    public bool Equals(SequencePosition other) => throw new NotImplementedException("SequencePosition.Equals");
    public override bool Equals(object obj) => throw new NotImplementedException("SequencePosition.Equals");
    public override int GetHashCode() => throw new NotImplementedException("SequencePosition.GetHashCode");
}
