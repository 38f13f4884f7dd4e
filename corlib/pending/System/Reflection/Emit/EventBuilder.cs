using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Event builder; not done yet.</summary>
public abstract class EventBuilder
{
    protected EventBuilder() { }
    public void AddOtherMethod(MethodBuilder mdBuilder) => throw new NotImplementedException("EventBuilder.AddOtherMethod");
    protected abstract void AddOtherMethodCore(MethodBuilder mdBuilder);
    public void SetAddOnMethod(MethodBuilder mdBuilder) => throw new NotImplementedException("EventBuilder.SetAddOnMethod");
    protected abstract void SetAddOnMethodCore(MethodBuilder mdBuilder);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw new NotImplementedException("EventBuilder.SetCustomAttribute");
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw new NotImplementedException("EventBuilder.SetCustomAttribute");
    public void SetRaiseMethod(MethodBuilder mdBuilder) => throw new NotImplementedException("EventBuilder.SetRaiseMethod");
    protected abstract void SetRaiseMethodCore(MethodBuilder mdBuilder);
    public void SetRemoveOnMethod(MethodBuilder mdBuilder) => throw new NotImplementedException("EventBuilder.SetRemoveOnMethod");
    protected abstract void SetRemoveOnMethodCore(MethodBuilder mdBuilder);
}
