using System;
using System.Collections.Generic;

namespace System.Reflection;

/// <summary>Custom attribute data; not done yet.</summary>
public class CustomAttributeData
{
    protected CustomAttributeData() { }
    public virtual Type AttributeType { get => throw new NotImplementedException("CustomAttributeData.AttributeType"); }
    public virtual ConstructorInfo Constructor { get => throw new NotImplementedException("CustomAttributeData.Constructor"); }
    public virtual IList<CustomAttributeTypedArgument> ConstructorArguments { get => throw new NotImplementedException("CustomAttributeData.ConstructorArguments"); }
    public virtual IList<CustomAttributeNamedArgument> NamedArguments { get => throw new NotImplementedException("CustomAttributeData.NamedArguments"); }
    public static IList<CustomAttributeData> GetCustomAttributes(MemberInfo target) => throw new NotImplementedException("CustomAttributeData.GetCustomAttributes");
    public static IList<CustomAttributeData> GetCustomAttributes(Module target) => throw new NotImplementedException("CustomAttributeData.GetCustomAttributes");
    public static IList<CustomAttributeData> GetCustomAttributes(Assembly target) => throw new NotImplementedException("CustomAttributeData.GetCustomAttributes");
    public static IList<CustomAttributeData> GetCustomAttributes(ParameterInfo target) => throw new NotImplementedException("CustomAttributeData.GetCustomAttributes");
    public override string ToString() => throw new NotImplementedException("CustomAttributeData.ToString");
}
