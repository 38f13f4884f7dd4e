using System;

namespace System.Runtime.InteropServices;

/// <summary>Clong; not done yet.</summary>
public struct CLong : IEquatable<CLong>
{
    public CLong(int value) { throw new NotImplementedException("CLong"); }
    public CLong(nint value) { throw new NotImplementedException("CLong"); }
    public nint Value { get => throw new NotImplementedException("CLong.Value"); }
    public override bool Equals(object o) => throw new NotImplementedException("CLong.Equals");
    public bool Equals(CLong other) => throw new NotImplementedException("CLong.Equals");
    public override int GetHashCode() => throw new NotImplementedException("CLong.GetHashCode");
    public override string ToString() => throw new NotImplementedException("CLong.ToString");
}
