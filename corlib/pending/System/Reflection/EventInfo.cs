using System;

namespace System.Reflection;

/// <summary>Event info; not done yet.</summary>
public abstract class EventInfo : MemberInfo
{
    protected EventInfo() { }
    public override MemberTypes MemberType { get => throw new NotImplementedException("EventInfo.MemberType"); }
    public abstract EventAttributes Attributes { get; }
    public bool IsSpecialName { get => throw new NotImplementedException("EventInfo.IsSpecialName"); }
    public virtual MethodInfo AddMethod { get => throw new NotImplementedException("EventInfo.AddMethod"); }
    public virtual MethodInfo RemoveMethod { get => throw new NotImplementedException("EventInfo.RemoveMethod"); }
    public virtual MethodInfo RaiseMethod { get => throw new NotImplementedException("EventInfo.RaiseMethod"); }
    public virtual bool IsMulticast { get => throw new NotImplementedException("EventInfo.IsMulticast"); }
    public virtual Type EventHandlerType { get => throw new NotImplementedException("EventInfo.EventHandlerType"); }
    public MethodInfo[] GetOtherMethods() => throw new NotImplementedException("EventInfo.GetOtherMethods");
    public virtual MethodInfo[] GetOtherMethods(bool nonPublic) => throw new NotImplementedException("EventInfo.GetOtherMethods");
    public MethodInfo GetAddMethod() => throw new NotImplementedException("EventInfo.GetAddMethod");
    public MethodInfo GetRemoveMethod() => throw new NotImplementedException("EventInfo.GetRemoveMethod");
    public MethodInfo GetRaiseMethod() => throw new NotImplementedException("EventInfo.GetRaiseMethod");
    public abstract MethodInfo GetAddMethod(bool nonPublic);
    public abstract MethodInfo GetRemoveMethod(bool nonPublic);
    public abstract MethodInfo GetRaiseMethod(bool nonPublic);
    public virtual void AddEventHandler(object target, Delegate handler) => throw new NotImplementedException("EventInfo.AddEventHandler");
    public virtual void RemoveEventHandler(object target, Delegate handler) => throw new NotImplementedException("EventInfo.RemoveEventHandler");
    public override bool Equals(object obj) => throw new NotImplementedException("EventInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("EventInfo.GetHashCode");
    public static bool operator ==(EventInfo left, EventInfo right) => throw new NotImplementedException("EventInfo");
    public static bool operator !=(EventInfo left, EventInfo right) => throw new NotImplementedException("EventInfo");
}
