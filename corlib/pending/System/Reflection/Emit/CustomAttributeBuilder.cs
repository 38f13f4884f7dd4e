using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Custom attribute builder; not done yet.</summary>
public class CustomAttributeBuilder
{
    public CustomAttributeBuilder(ConstructorInfo con, object[] constructorArgs) { throw new NotImplementedException("CustomAttributeBuilder"); }
    public CustomAttributeBuilder(ConstructorInfo con, object[] constructorArgs, PropertyInfo[] namedProperties, object[] propertyValues) { throw new NotImplementedException("CustomAttributeBuilder"); }
    public CustomAttributeBuilder(ConstructorInfo con, object[] constructorArgs, FieldInfo[] namedFields, object[] fieldValues) { throw new NotImplementedException("CustomAttributeBuilder"); }
    public CustomAttributeBuilder(ConstructorInfo con, object[] constructorArgs, PropertyInfo[] namedProperties, object[] propertyValues, FieldInfo[] namedFields, object[] fieldValues) { throw new NotImplementedException("CustomAttributeBuilder"); }
}
