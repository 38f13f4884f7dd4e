using System;

namespace System.Runtime.InteropServices;

/// <summary>Array with offset; not done yet.</summary>
public struct ArrayWithOffset : IEquatable<ArrayWithOffset>
{
    public ArrayWithOffset(object array, int offset) { throw new NotImplementedException("ArrayWithOffset"); }
    public object GetArray() => throw new NotImplementedException("ArrayWithOffset.GetArray");
    public int GetOffset() => throw new NotImplementedException("ArrayWithOffset.GetOffset");
    public override int GetHashCode() => throw new NotImplementedException("ArrayWithOffset.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("ArrayWithOffset.Equals");
    public bool Equals(ArrayWithOffset obj) => throw new NotImplementedException("ArrayWithOffset.Equals");
    public static bool operator ==(ArrayWithOffset a, ArrayWithOffset b) => throw new NotImplementedException("ArrayWithOffset");
    public static bool operator !=(ArrayWithOffset a, ArrayWithOffset b) => throw new NotImplementedException("ArrayWithOffset");
}
