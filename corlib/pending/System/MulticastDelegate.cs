using System.Reflection;
using System.Runtime.Serialization;

namespace System;

/// <summary>Multicast delegate; not done yet.</summary>
public abstract class MulticastDelegate : Delegate
{
    protected MulticastDelegate(object target, string method) : base(default(object), default(string)) { throw new NotImplementedException("MulticastDelegate"); }
    protected MulticastDelegate(Type target, string method) : base(default(object), default(string)) { throw new NotImplementedException("MulticastDelegate"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("MulticastDelegate.GetObjectData");
    public sealed override bool Equals(object obj) => throw new NotImplementedException("MulticastDelegate.Equals");
    protected sealed override Delegate CombineImpl(Delegate follow) => throw new NotImplementedException("MulticastDelegate.CombineImpl");
    protected sealed override Delegate RemoveImpl(Delegate value) => throw new NotImplementedException("MulticastDelegate.RemoveImpl");
    public sealed override Delegate[] GetInvocationList() => throw new NotImplementedException("MulticastDelegate.GetInvocationList");
    public sealed override int GetHashCode() => throw new NotImplementedException("MulticastDelegate.GetHashCode");
    protected override MethodInfo GetMethodImpl() => throw new NotImplementedException("MulticastDelegate.GetMethodImpl");
    public static bool operator ==(MulticastDelegate d1, MulticastDelegate d2) => throw new NotImplementedException("MulticastDelegate");
    public static bool operator !=(MulticastDelegate d1, MulticastDelegate d2) => throw new NotImplementedException("MulticastDelegate");
}
