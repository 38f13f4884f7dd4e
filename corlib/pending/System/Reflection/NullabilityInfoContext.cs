using System;

namespace System.Reflection;

/// <summary>Nullability info context; not done yet.</summary>
public sealed class NullabilityInfoContext
{
    public NullabilityInfoContext() { throw new NotImplementedException("NullabilityInfoContext"); }
    public NullabilityInfo Create(ParameterInfo parameterInfo) => throw new NotImplementedException("NullabilityInfoContext.Create");
    public NullabilityInfo Create(PropertyInfo propertyInfo) => throw new NotImplementedException("NullabilityInfoContext.Create");
    public NullabilityInfo Create(EventInfo eventInfo) => throw new NotImplementedException("NullabilityInfoContext.Create");
    public NullabilityInfo Create(FieldInfo fieldInfo) => throw new NotImplementedException("NullabilityInfoContext.Create");
}
