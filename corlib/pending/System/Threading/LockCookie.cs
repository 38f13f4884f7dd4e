using System;

namespace System.Threading;

/// <summary>Lock cookie; not done yet.</summary>
public struct LockCookie : IEquatable<LockCookie>
{
    public override int GetHashCode() => throw new NotImplementedException("LockCookie.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("LockCookie.Equals");
    public bool Equals(LockCookie obj) => throw new NotImplementedException("LockCookie.Equals");
    public static bool operator ==(LockCookie a, LockCookie b) => throw new NotImplementedException("LockCookie");
    public static bool operator !=(LockCookie a, LockCookie b) => throw new NotImplementedException("LockCookie");
}
