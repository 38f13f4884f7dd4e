using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>An event of a type under construction.</summary>
public abstract class EventBuilder
{
    protected EventBuilder() { }
    public void AddOtherMethod(MethodBuilder mdBuilder) => AddOtherMethodCore(mdBuilder);
    protected abstract void AddOtherMethodCore(MethodBuilder mdBuilder);
    public void SetAddOnMethod(MethodBuilder mdBuilder) => SetAddOnMethodCore(mdBuilder);
    protected abstract void SetAddOnMethodCore(MethodBuilder mdBuilder);
    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute)
    {
        ArgumentNullException.ThrowIfNull(con);
        ArgumentNullException.ThrowIfNull(binaryAttribute);
        SetCustomAttributeCore(con, binaryAttribute);
    }
    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
    public void SetCustomAttribute(CustomAttributeBuilder customBuilder)
    {
        ArgumentNullException.ThrowIfNull(customBuilder);
        SetCustomAttributeCore(customBuilder.Constructor, customBuilder.Blob);
    }
    public void SetRaiseMethod(MethodBuilder mdBuilder) => SetRaiseMethodCore(mdBuilder);
    protected abstract void SetRaiseMethodCore(MethodBuilder mdBuilder);
    public void SetRemoveOnMethod(MethodBuilder mdBuilder) => SetRemoveOnMethodCore(mdBuilder);
    protected abstract void SetRemoveOnMethodCore(MethodBuilder mdBuilder);
}
