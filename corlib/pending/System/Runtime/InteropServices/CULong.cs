using System;

namespace System.Runtime.InteropServices;

/// <summary>Cu long; not done yet.</summary>
public struct CULong : IEquatable<CULong>
{
    public CULong(uint value) { throw new NotImplementedException("CULong"); }
    public CULong(nuint value) { throw new NotImplementedException("CULong"); }
    public nuint Value { get => throw new NotImplementedException("CULong.Value"); }
    public override bool Equals(object o) => throw new NotImplementedException("CULong.Equals");
    public bool Equals(CULong other) => throw new NotImplementedException("CULong.Equals");
    public override int GetHashCode() => throw new NotImplementedException("CULong.GetHashCode");
    public override string ToString() => throw new NotImplementedException("CULong.ToString");
}
