using System;

namespace System.Collections.Generic;

/// <summary>Byte equality comparer; not done yet.</summary>
public sealed class ByteEqualityComparer : EqualityComparer<byte>
{
    public ByteEqualityComparer() { throw new NotImplementedException("ByteEqualityComparer"); }
    public override bool Equals(byte x, byte y) => throw new NotImplementedException("ByteEqualityComparer.Equals");
    public override int GetHashCode(byte b) => throw new NotImplementedException("ByteEqualityComparer.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("ByteEqualityComparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("ByteEqualityComparer.GetHashCode");
}
