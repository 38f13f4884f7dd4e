using System;

namespace System.Reflection;

/// <summary>An event.</summary>
public abstract class EventInfo : MemberInfo
{
    protected EventInfo() { }
    public override MemberTypes MemberType { get => MemberTypes.Event; }
    public abstract EventAttributes Attributes { get; }
    public bool IsSpecialName { get => (Attributes & EventAttributes.SpecialName) != 0; }
    public virtual MethodInfo AddMethod { get => GetAddMethod(true); }
    public virtual MethodInfo RemoveMethod { get => GetRemoveMethod(true); }
    public virtual MethodInfo RaiseMethod { get => GetRaiseMethod(true); }
    public virtual bool IsMulticast { get => typeof(MulticastDelegate).IsAssignableFrom(EventHandlerType); }
    public virtual Type EventHandlerType { get => GetAddMethod(true)?.GetParameters()[^1].ParameterType; }
    public MethodInfo[] GetOtherMethods() => GetOtherMethods(false);
    public virtual MethodInfo[] GetOtherMethods(bool nonPublic) => throw new NotImplementedException();
    public MethodInfo GetAddMethod() => GetAddMethod(false);
    public MethodInfo GetRemoveMethod() => GetRemoveMethod(false);
    public MethodInfo GetRaiseMethod() => GetRaiseMethod(false);
    public abstract MethodInfo GetAddMethod(bool nonPublic);
    public abstract MethodInfo GetRemoveMethod(bool nonPublic);
    public abstract MethodInfo GetRaiseMethod(bool nonPublic);
    public virtual void AddEventHandler(object target, Delegate handler) => (GetAddMethod(false) ?? throw new InvalidOperationException(SR.InvalidOperation_NoPublicAddMethod)).Invoke(target, new object[] { handler });
    public virtual void RemoveEventHandler(object target, Delegate handler) => (GetRemoveMethod(false) ?? throw new InvalidOperationException(SR.InvalidOperation_NoPublicRemoveMethod)).Invoke(target, new object[] { handler });
    public override bool Equals(object obj) => base.Equals(obj);
    public override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(EventInfo left, EventInfo right) => (object)left == (object)right || (left is not null && right is not null && left.Equals(right));
    public static bool operator !=(EventInfo left, EventInfo right) => !(left == right);
}
